import type { RowText } from '../written/row-text.ts';
import { CHUNKS_AHEAD } from './query-protocol.ts';

/** Characters gathered before they are sent: few at first, many when sending each row would cost more than the row. */
const FIRST_CHUNK = 64;
const LARGEST_CHUNK = 65_536;

/** Sends text as it grows, no further ahead than is asked for. What is there waits for more of the same turn and no longer. */
export class TextSender {
  readonly #text: RowText;
  readonly #send: (bytes: Uint8Array) => void;
  #chunk = FIRST_CHUNK;
  #ahead = 0;
  #turn: NodeJS.Immediate | undefined;
  #resume: (() => void) | undefined;

  constructor(text: RowText, send: (bytes: Uint8Array) => void) {
    this.#text = text;
    this.#send = send;
  }

  /** To be called after each row; a promise to wait for where the reader is behind. */
  added(): Promise<void> | undefined {
    if (this.#text.length >= this.#chunk) this.flush();
    else this.#turn ??= setImmediate(() => this.flush());
    if (this.#ahead < CHUNKS_AHEAD) return undefined;
    return new Promise((resolve) => {
      this.#resume = resolve;
    });
  }

  flush(): void {
    clearImmediate(this.#turn);
    this.#turn = undefined;
    if (this.#text.length === 0) return;
    this.#chunk = Math.min(4 * this.#chunk, LARGEST_CHUNK);
    this.#ahead += 1;
    this.#send(this.#text.take());
  }

  /** A chunk was taken, or none will be any more. */
  taken(): void {
    this.#ahead -= 1;
    this.#resume?.();
    this.#resume = undefined;
  }
}
