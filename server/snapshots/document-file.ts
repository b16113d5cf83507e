import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import {
  CHECKSUM_END,
  CHECKSUM_LENGTH,
  CHECKSUM_START,
  type DocumentParts,
  documentText,
  HASHED_START,
} from './document-text.ts';
import { storageFailure } from './storage-failure.ts';

const CHUNK_UNITS = 1 << 18;

export interface WrittenDocument {
  readonly checksum: string;
  readonly bytes: number;
  readonly counts: { nodes: number; relationships: number; reports: number };
}

/** Writes a document's canonical bytes to a new file, piece by piece, with its checksum. */
export async function writeDocument(file: string, parts: DocumentParts): Promise<WrittenDocument> {
  const handle = await open(file, 'wx');
  try {
    return await write(handle, parts);
  } catch (error) {
    throw storageFailure(error);
  } finally {
    await handle.close();
  }
}

async function write(handle: FileHandle, parts: DocumentParts): Promise<WrittenDocument> {
  const hash = createHash('sha256').update(HASHED_START);
  const counts = { nodes: 0, relationships: 0, reports: 0 };
  const counted = async function* (list: keyof typeof counts) {
    for await (const text of parts[list]) {
      counts[list] += 1;
      yield text;
    }
  };
  const before = `${CHECKSUM_START}${'0'.repeat(CHECKSUM_LENGTH)}${CHECKSUM_END}`;
  let bytes = before.length;
  await handle.writeFile(before);
  const text = documentText({
    head: parts.head,
    nodes: counted('nodes'),
    relationships: counted('relationships'),
    reports: counted('reports'),
  });
  for await (const chunk of inChunks(text)) {
    hash.update(chunk);
    await handle.writeFile(chunk);
    bytes += chunk.length;
  }
  const checksum = hash.digest('hex');
  await handle.write(checksum, CHECKSUM_START.length, 'utf8');
  return { checksum, bytes, counts };
}

/** Gathers small texts into larger pieces of UTF-8. */
async function* inChunks(texts: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let held: string[] = [];
  let units = 0;
  for await (const text of texts) {
    held.push(text);
    units += text.length;
    if (units < CHUNK_UNITS) continue;
    yield Buffer.from(held.join(''), 'utf8');
    held = [];
    units = 0;
  }
  yield Buffer.from(held.join(''), 'utf8');
}
