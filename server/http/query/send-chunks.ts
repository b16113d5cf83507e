import type { Response } from 'express';

/** Sends chunks as they come and no faster than they are read. Nothing waits for a reader who went. */
export async function sendChunks(
  response: Response,
  chunks: AsyncIterable<Uint8Array>,
): Promise<void> {
  for await (const chunk of chunks) {
    if (response.destroyed) return;
    if (!response.write(chunk)) await drained(response);
  }
}

function drained(response: Response): Promise<void> {
  return new Promise((resolve) => {
    const settle = (): void => {
      response.off('drain', settle).off('close', settle);
      resolve();
    };
    if (response.destroyed || !response.writableNeedDrain) resolve();
    else response.on('drain', settle).on('close', settle);
  });
}
