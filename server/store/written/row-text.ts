import type { RowFormat } from '../graph-store.ts';
import type { Value } from '../value.ts';
import { csvRow } from './csv.ts';
import { listText } from './list-text.ts';
import { plainJson } from './plain-json.ts';
import { typedJson } from './typed-json.ts';

/** Rows as the text of an answer, counted against the bytes it may have. */
export class RowText {
  readonly #write: (row: readonly Value[]) => string;
  readonly #format: RowFormat;
  #left: number;
  #any = false;
  #text = '';

  constructor(format: RowFormat, maxBytes: number) {
    const value = format.startsWith('typed') ? typedJson : plainJson;
    this.#write = format === 'csv' ? csvRow : (row) => listText(row, value);
    this.#format = format;
    this.#left = maxBytes;
  }

  /** Characters that wait to be taken. */
  get length(): number {
    return this.#text.length;
  }

  /** False for a row that is one too many; nothing of it is kept. */
  add(row: readonly Value[]): boolean {
    const written = this.#write(row);
    this.#left -= Buffer.byteLength(written);
    if (this.#left < 0) return false;
    this.#text += this.#framed(written);
    this.#any = true;
    return true;
  }

  /** What was added since the last time, as UTF-8. */
  take(): Uint8Array {
    const bytes = Buffer.from(this.#text);
    this.#text = '';
    return bytes;
  }

  #framed(written: string): string {
    switch (this.#format) {
      case 'plain-lines':
      case 'typed-lines':
        return `{"$event":"Record","_body":${written}}\n`;
      case 'csv':
        return written;
      default:
        return this.#any ? `,${written}` : written;
    }
  }
}
