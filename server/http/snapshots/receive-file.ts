import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Request } from 'express';
import { HttpProblem } from '../http-problem.ts';

/**
 * Writes a request's body to a file as it comes.
 *
 * @param limit bytes
 * @throws HttpProblem `body-too-large`, or for a body that is compressed
 */
export async function receiveFile(request: Request, file: string, limit: number): Promise<void> {
  if ((request.headers['content-encoding'] ?? 'identity') !== 'identity') {
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
    await pipeline(request, counted, createWriteStream(file, { flags: 'wx', mode: 0o600 }));
  } catch (cause) {
    if (request.readableAborted) throw new HttpProblem('cancelled', { cause });
    throw cause;
  }
}
