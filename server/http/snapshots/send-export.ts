import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import type { z } from 'zod';
import type { exportQuerySchema } from '../../../contract/snapshots.ts';
import type { ExportFormat } from '../../snapshots/export/export-format.ts';
import { EXPORT_FORMATS } from '../../snapshots/export/formats.ts';
import { selectedPart } from '../../snapshots/export/selected-part.ts';
import type { SnapshotSource } from '../../snapshots/snapshot-source.ts';
import { HttpProblem } from '../http-problem.ts';

const CHUNK_BYTES = 1 << 16;

export type ExportQuery = z.infer<typeof exportQuerySchema>;

/** @throws HttpProblem that names the formats there are */
export function formatOf({ format }: Pick<ExportQuery, 'format'>): ExportFormat {
  const known = Object.hasOwn(EXPORT_FORMATS, format) ? EXPORT_FORMATS[format] : undefined;
  if (known) return known;
  const subject = Object.keys(EXPORT_FORMATS).join(', ');
  throw new HttpProblem('invalid-request', {
    detail: 'no-format',
    subject,
    errors: [{ pointer: '/format', expected: subject, found: JSON.stringify(format) }],
  });
}

/** Sends a snapshot in a format, as fast as it is read. */
export async function sendExport(
  response: Response,
  snapshot: SnapshotSource,
  { name, query }: { readonly name: string; readonly query: ExportQuery },
): Promise<void> {
  const format = formatOf(query);
  const { language, colourScheme, scale } = query;
  const options = { language, colourScheme, scale, texts: query.texts === '1' };
  const part = query.part === 'selection' ? await selectedPart(snapshot) : snapshot;
  const chunks = inChunks(format.write(part, options));
  // What is wrong shows before the first piece, while it can still be said.
  const first = await chunks.next();
  response
    .attachment(`${fileName(name)}.${format.extension}`)
    .set({ 'Cache-Control': 'no-store', 'Content-Type': format.mediaType });
  try {
    await pipeline(Readable.from(after(first, chunks)), response);
  } catch (cause) {
    throw response.destroyed && !response.errored ? new HttpProblem('cancelled', { cause }) : cause;
  }
}

async function* after(
  first: IteratorResult<Uint8Array, unknown>,
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (!first.done) yield first.value;
  yield* rest;
}

async function* inChunks(
  pieces: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  let held: Buffer[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    const part = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : Buffer.from(piece);
    held.push(part);
    bytes += part.length;
    if (bytes < CHUNK_BYTES) continue;
    yield Buffer.concat(held);
    held = [];
    bytes = 0;
  }
  if (held.length > 0) yield Buffer.concat(held);
}

/** A name that every file system takes, and that leads nowhere else. */
function fileName(name: string): string {
  const safe = name.replace(/[\p{Cc}/\\:*?"<>|]+/gu, ' ').replace(/^[.\s]+|[.\s]+$/gu, '');
  return [...safe].slice(0, 100).join('') || 'snapshot';
}
