import { StoreError } from '../store-error.ts';
import { RowText } from '../written/row-text.ts';
import type { DecodedResult } from './decode-result.ts';
import { PAGE_ROWS, type PageReply, type RunReply, type RunRequest } from './protocol.ts';
import type { Finished } from './run-statement.ts';

/** Characters that a page of text is sent with, or what its last row adds to them. */
const PAGE_TEXT = 65_536;

/** Values and parts of values of one row: so many take a tenth of a second to read. */
const MOST_PARTS = 250_000;

interface Cursor {
  readonly result: DecodedResult;
  readonly end: number;
  position: number;
  readonly text: RowText | undefined;
  readonly maxBytes: number;
}

/** Results that wait in this process until their rows are asked for. */
export class Cursors {
  readonly #open = new Map<number, Cursor>();
  #last = 0;

  first(
    { result, rows, truncated, counters }: Finished,
    written?: RunRequest['written'],
  ): RunReply {
    const id = ++this.#last;
    const { format, maxBytes = 0 } = written ?? {};
    const text = format === undefined ? undefined : new RowText(format, maxBytes);
    this.#open.set(id, { result, end: rows, position: 0, text, maxBytes });
    return { ...this.next(id), fields: result.fields, truncated, counters };
  }

  next(id: number): PageReply {
    const cursor = this.#open.get(id);
    if (cursor === undefined)
      throw new StoreError('timeout', 'The rest of this answer was not fetched in time.');
    if (cursor.text) return this.#writtenPage(id, cursor, cursor.text);
    const from = cursor.position;
    cursor.position = Math.min(from + PAGE_ROWS, cursor.end);
    const rows = cursor.result.page(from, cursor.position);
    if (cursor.position < cursor.end) return { rows, cursor: id };
    this.#open.delete(id);
    return { rows };
  }

  #writtenPage(id: number, cursor: Cursor, text: RowText): PageReply {
    const { result, end, maxBytes } = cursor;
    const fits = (): boolean => {
      const row = cursor.position;
      // Reading a giant value takes seconds in which this process answers nobody.
      if (result.weight(row) > maxBytes) return false;
      if (result.parts(row) > MOST_PARTS) throw this.#tooLarge(id);
      return result.page(row, row + 1).every((values) => text.add(values));
    };
    while (cursor.position < end && text.length < PAGE_TEXT) {
      if (!fits()) {
        this.#open.delete(id);
        return { rows: [], text: text.take(), full: true };
      }
      cursor.position += 1;
    }
    const page = { rows: [], text: text.take() };
    if (cursor.position < end) return { ...page, cursor: id };
    this.#open.delete(id);
    return page;
  }

  #tooLarge(id: number): StoreError {
    this.#open.delete(id);
    return new StoreError(
      'unsupported',
      `A value of the answer is too large to be read: it has more than ${MOST_PARTS} parts. Ask for less at once, for instance a slice of the list, or row by row with UNWIND.`,
    );
  }

  release(id: number): void {
    this.#open.delete(id);
  }
}
