import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import canonicalize from 'canonicalize';
import type { SnapshotHead } from '../../contract/snapshot.ts';
import { storageFailure } from './storage-failure.ts';

/** `checksum` comes first among a document's names, and its text always has the same length. */
const CHECKSUM_START = '{"checksum":"';
const CHECKSUM_LENGTH = 64;
/** Bytes before what the checksum is made of, but for the brace that both begin with. */
export const CHECKSUM_PREFIX = CHECKSUM_START.length + CHECKSUM_LENGTH + '",'.length;
const CHUNK_UNITS = 1 << 18;

/** A document's parts as canonical JSON, each element one text, in order. */
export interface DocumentParts {
  readonly head: Omit<SnapshotHead, 'checksum'>;
  readonly nodes: AsyncIterable<string>;
  readonly relationships: AsyncIterable<string>;
  readonly reports: AsyncIterable<string>;
}

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
  const out = new Output(handle);
  out.unhashed(`${CHECKSUM_START}${'0'.repeat(CHECKSUM_LENGTH)}",`);
  out.hash.update('{');
  const counts = { nodes: 0, relationships: 0, reports: 0 };
  const list = async (name: keyof typeof counts): Promise<void> => {
    await out.write('[');
    for await (const text of parts[name]) {
      await out.write(counts[name] === 0 ? text : `,${text}`);
      counts[name] += 1;
    }
    await out.write(']');
  };
  const names = [...Object.keys(parts.head), 'graph', 'reports'].sort();
  for (const [at, name] of names.entries()) {
    await out.write(`${at === 0 ? '' : ','}${JSON.stringify(name)}:`);
    if (name === 'graph') {
      await out.write('{"nodes":');
      await list('nodes');
      await out.write(',"relationships":');
      await list('relationships');
      await out.write('}');
    } else if (name === 'reports') await list('reports');
    else await out.write(canonicalize(parts.head[name as keyof typeof parts.head]) ?? 'null');
  }
  await out.write('}');
  await out.flush();
  const checksum = out.hash.digest('hex');
  await handle.write(checksum, CHECKSUM_START.length, 'utf8');
  return { checksum, bytes: out.bytes, counts };
}

/** Gathers small texts into larger writes, and hashes what is written. */
class Output {
  readonly hash: Hash = createHash('sha256');
  bytes = 0;
  readonly #handle: FileHandle;
  #texts: string[] = [];
  #units = 0;
  #before = '';

  constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  /** Written before all else, without being hashed. */
  unhashed(text: string): void {
    this.#before = text;
  }

  write(text: string): Promise<void> | undefined {
    this.#texts.push(text);
    this.#units += text.length;
    return this.#units > CHUNK_UNITS ? this.flush() : undefined;
  }

  async flush(): Promise<void> {
    const chunk = Buffer.from(this.#texts.join(''), 'utf8');
    this.#texts = [];
    this.#units = 0;
    this.hash.update(chunk);
    const all = this.#before === '' ? chunk : Buffer.concat([Buffer.from(this.#before), chunk]);
    this.#before = '';
    await this.#handle.writeFile(all);
    this.bytes += all.length;
  }
}
