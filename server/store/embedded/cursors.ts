import { StoreError } from '../store-error.ts';
import type { DecodedResult } from './decode-result.ts';
import { PAGE_ROWS, type PageReply, type RunReply } from './protocol.ts';
import type { Finished } from './run-statement.ts';

interface Cursor {
  readonly result: DecodedResult;
  readonly end: number;
  position: number;
}

/** Results that wait in this process until their rows are asked for. */
export class Cursors {
  readonly #open = new Map<number, Cursor>();
  #last = 0;

  first({ result, rows, truncated, counters }: Finished): RunReply {
    const id = ++this.#last;
    this.#open.set(id, { result, end: rows, position: 0 });
    return { ...this.next(id), fields: result.fields, truncated, counters };
  }

  next(id: number): PageReply {
    const cursor = this.#open.get(id);
    if (cursor === undefined)
      throw new StoreError('timeout', 'The rest of this answer was not fetched in time.');
    const from = cursor.position;
    cursor.position = Math.min(from + PAGE_ROWS, cursor.end);
    const rows = cursor.result.page(from, cursor.position);
    if (cursor.position < cursor.end) return { rows, cursor: id };
    this.#open.delete(id);
    return { rows };
  }

  release(id: number): void {
    this.#open.delete(id);
  }
}
