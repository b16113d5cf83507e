import type { ExportFormat } from './export-format.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';

/** What `format=` can be. */
export const EXPORT_FORMATS: Readonly<Record<string, ExportFormat>> = { json, jsonl };
