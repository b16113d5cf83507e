import { readFile } from 'node:fs/promises';
import { type Snapshot, snapshotSchema } from '../../contract/snapshot.ts';
import type { ImportFormat } from '../../contract/snapshot-import.ts';
import { readUpload } from '../../server/snapshots/import/read-upload.ts';
import { stagingFolder } from '../support/staging-folder.ts';

/** What a file becomes that somebody sends, in pieces of some bytes. */
export async function readText(
  content: string | Buffer,
  { piece = 1000, largest = 10_000_000 } = {},
): Promise<{ readonly format: ImportFormat; readonly document: Snapshot }> {
  const bytes = Buffer.from(content);
  const open = async function* () {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
  };
  const store = { kind: 'embedded', version: '1' } as const;
  const { file, format } = await readUpload(open, await stagingFolder(), { store, largest });
  return { format, document: snapshotSchema.parse(JSON.parse(await readFile(file, 'utf8'))) };
}
