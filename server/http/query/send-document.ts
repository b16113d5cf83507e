import type { Response } from 'express';
import type { WrittenAnswer, WrittenSummary } from '../../store/graph-store.ts';
import { StoreError } from '../../store/store-error.ts';
import { TRUNCATED_HEADER } from './notifications.ts';

/** An answer and how to write what is around its rows. */
export interface Reply {
  readonly answer: WrittenAnswer;
  /** Fields of a JSON object, without its braces. */
  readonly summaryFields: (summary: WrittenSummary) => string;
  /** What went wrong, as a JSON list. */
  readonly errors: (error: unknown) => string;
}

/**
 * One document, gathered first so that a failure on the way still has its own status. `grow` is told
 * the bytes that are held.
 */
export async function sendDocument(
  response: Response,
  reply: Reply,
  grow: (bytes: number) => void,
): Promise<void> {
  const { fields, chunks, summary } = reply.answer;
  const parts: Uint8Array[] = [
    Buffer.from(`{"data":{"fields":${JSON.stringify(fields)},"values":[`),
  ];
  const gather = async (): Promise<string> => {
    for await (const chunk of chunks) {
      grow(chunk.length);
      parts.push(chunk);
    }
    const ended = await summary;
    if (ended.truncated) response.set(TRUNCATED_HEADER, ended.truncated);
    return reply.summaryFields(ended);
  };
  const rest = await gather().catch((error: unknown) => {
    // As the Query API does when a value can't be computed: what came before it is told.
    if (!(error instanceof StoreError && error.code === 'syntax')) throw error;
    return `"errors":${reply.errors(error)}`;
  });
  parts.push(Buffer.from(`]},${rest}}`));
  response.status(202);
  response.set('Content-Length', String(parts.reduce((sum, { length }) => sum + length, 0)));
  for (const part of parts) response.write(part);
  response.end();
}
