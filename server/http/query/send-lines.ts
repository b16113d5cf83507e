import type { Response } from 'express';
import { sendChunks } from './send-chunks.ts';
import type { Reply } from './send-document.ts';

/**
 * One event a line: `Header`, each `Record`, then `Summary`, or `Error` where the rows broke off.
 * When the reader goes, the query stops.
 */
export async function sendLines(response: Response, reply: Reply): Promise<void> {
  const { fields, chunks, summary } = reply.answer;
  response.status(202);
  response.write(line('Header', JSON.stringify({ fields })));
  let last: string;
  try {
    await sendChunks(response, chunks);
    last = line('Summary', `{${reply.summaryFields(await summary)}}`);
  } catch (error) {
    last = line('Error', reply.errors(error));
  }
  response.end(last);
}

const line = (event: string, body: string): string => `{"$event":"${event}","_body":${body}}\n`;
