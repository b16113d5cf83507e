import type { Response } from 'express';
import type { WrittenAnswer } from '../../store/graph-store.ts';
import { csvRow } from '../../store/written/csv.ts';
import { TRUNCATED_HEADER } from './notifications.ts';
import { sendChunks } from './send-chunks.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The fields and then each row as a line, sent as they come. CSV has no place to say that a limit
 * cut it, so a trailer does. A failure on the way breaks the connection off: half a file must not
 * look like a whole one.
 */
export async function sendCsv(
  response: Response,
  answer: WrittenAnswer,
  { mark }: { mark: boolean },
): Promise<void> {
  const { fields, summary } = answer;
  const chunks = answer.chunks[Symbol.asyncIterator]();
  // What fails before the first row still has its own status.
  const first = await chunks.next();
  response.status(202).set('Trailer', TRUNCATED_HEADER);
  const head = fields.length === 0 ? '' : csvRow(fields);
  response.write(`${mark ? BYTE_ORDER_MARK : ''}${head}`);
  if (!first.done) response.write(first.value);
  await sendChunks(response, { [Symbol.asyncIterator]: () => chunks });
  const { truncated } = await summary;
  if (truncated) response.addTrailers({ [TRUNCATED_HEADER]: truncated });
  response.end();
}
