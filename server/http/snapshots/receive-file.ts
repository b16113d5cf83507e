import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Request } from 'express';
import { HttpProblem } from '../http-problem.ts';

const GZIP = [0x1f, 0x8b];

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
    await pipeline(
      request,
      counted,
      (chunks: AsyncIterable<Buffer>) => unpacked(chunks, encoding !== 'identity'),
      // What was unpacked is counted too: a small body can hold a large file.
      counted,
      createWriteStream(file, { flags: 'wx', mode: 0o600 }),
    );
  } catch (cause) {
    if (request.readableAborted) throw new HttpProblem('cancelled', { cause });
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'Z_DATA_ERROR' || code === 'Z_BUF_ERROR') {
      throw new HttpProblem('invalid-request', { detail: 'gzip', cause });
    }
    throw cause;
  }
}

/** Where no header says it, the first two bytes do: no JSON begins with them. */
async function* unpacked(chunks: AsyncIterable<Buffer>, packed: boolean): AsyncGenerator<Buffer> {
  const source = chunks[Symbol.asyncIterator]();
  let start: Buffer = Buffer.alloc(0);
  while (start.length < GZIP.length) {
    const { value, done } = await source.next();
    if (done) break;
    start = Buffer.concat([start, value]);
  }
  const all = async function* () {
    yield start;
    yield* { [Symbol.asyncIterator]: () => source };
  };
  if (!packed && !GZIP.every((byte, at) => start[at] === byte)) yield* all();
  else yield* Readable.from(all()).compose(createGunzip()) as AsyncIterable<Buffer>;
}
