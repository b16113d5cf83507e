import type { Response } from 'express';
import type { Reply } from './send-document.ts';

/** Characters gathered before they are written: few at first, many when writing each row would cost more than the row. */
const FIRST_CHUNK = 64;
const LARGEST_CHUNK = 65_536;

/**
 * One event a line: `Header`, each `Record`, then `Summary`, or `Error` where the rows broke off.
 * Sent as the rows come and no faster than they are read; when the reader goes, the query stops.
 */
export async function sendLines(response: Response, reply: Reply): Promise<void> {
  const { rows } = reply;
  const lines = new Lines(response);
  response.status(202);
  lines.add('Header', JSON.stringify({ fields: rows.fields }));
  try {
    const outcome = await rows.each((row) => {
      lines.add('Record', row);
      return lines.full ? lines.drained() : undefined;
    });
    lines.add('Summary', `{${reply.summaryFields(outcome)}}`);
  } catch (error) {
    lines.add('Error', reply.errors(error));
  }
  lines.flush();
  response.end();
}

/** Lines on their way to a response. What is there waits for more of the same turn and no longer. */
class Lines {
  readonly #response: Response;
  #text = '';
  #chunk = FIRST_CHUNK;
  #turn: NodeJS.Immediate | undefined;
  /** True when the reader is behind: wait for `drained()`. */
  full = false;

  constructor(response: Response) {
    this.#response = response;
  }

  add(event: string, body: string): void {
    this.#text += `{"$event":"${event}","_body":${body}}\n`;
    if (this.#text.length >= this.#chunk) this.flush();
    else this.#turn ??= setImmediate(() => this.flush());
  }

  flush(): void {
    clearImmediate(this.#turn);
    this.#turn = undefined;
    const text = this.#text;
    this.#text = '';
    this.#chunk = Math.min(2 * this.#chunk, LARGEST_CHUNK);
    if (text !== '' && !this.#response.destroyed) this.full = !this.#response.write(text);
  }

  async drained(): Promise<void> {
    if (this.#response.writableNeedDrain && !this.#response.destroyed) {
      await new Promise<void>((resolve) => {
        const settle = (): void => {
          this.#response.off('drain', settle).off('close', settle);
          resolve();
        };
        this.#response.on('drain', settle).on('close', settle);
      });
    }
    this.full = false;
  }
}
