import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Request } from 'express';
import { HttpProblem } from '../http-problem.ts';

const GZIP = [0x1f, 0x8b];
const NEW = { flags: 'wx', mode: 0o600 };

/**
 * Writes a request's body to a file as it comes. What is compressed with gzip is unpacked, whether
 * the request says so or the body is such a file itself.
 *
 * @param limit bytes, of what came and of what it unpacks to
 * @throws HttpProblem `body-too-large`, or for a body that is compressed otherwise or broken
 */
export async function receiveFile(request: Request, file: string, limit: number): Promise<void> {
  const encoding = (request.headers['content-encoding'] ?? 'identity').toLowerCase();
  if (!['identity', 'gzip', 'x-gzip'].includes(encoding)) {
    throw new HttpProblem('unsupported-media-type', { detail: 'encoding' });
  }
  const tooLarge = new HttpProblem('body-too-large', {
    detail: 'body-limit',
    subject: String(limit),
  });
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge;
  const counted = async function* (chunks: AsyncIterable<Buffer>) {
    let bytes = 0;
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > limit) throw tooLarge;
      yield chunk;
    }
  };
  try {
    await pipeline(request, counted, createWriteStream(file, NEW));
    if (encoding === 'identity' && !(await isPacked(file))) return;
    const packed = `${file}.gz`;
    await rename(file, packed);
    // What is unpacked is counted too: a small body can hold a large file.
    const out = createWriteStream(file, NEW);
    await pipeline(createReadStream(packed), createGunzip(), counted, out);
    await rm(packed);
  } catch (cause) {
    if (request.readableAborted) throw new HttpProblem('cancelled', { cause });
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'Z_DATA_ERROR' || code === 'Z_BUF_ERROR') {
      throw new HttpProblem('invalid-request', { detail: 'gzip', cause });
    }
    throw cause;
  }
}

/** Where no header says it, the first two bytes do: nothing that is read begins with them. */
async function isPacked(file: string): Promise<boolean> {
  return (await firstBytes(file, GZIP.length)).equals(Buffer.from(GZIP));
}

async function firstBytes(file: string, count: number): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(count), 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
