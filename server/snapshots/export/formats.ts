import type { ExportFormat } from './export-format.ts';

/** What `format=` can be. */
export const EXPORT_FORMATS: Readonly<Record<string, ExportFormat>> = {};
