/** A text addressed by Unicode code points (RFC 5147 positions), whatever its UTF-16 length. */
export class CodePointText {
  readonly #text: string;
  /** UTF-16 offset of each code point; absent when the text has no surrogate pairs and both agree. */
  readonly #offsets: Uint32Array | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#offsets = /[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text) ? offsetsOf(text) : undefined;
  }

  /** Length in code points. */
  get length(): number {
    return this.#offsets ? this.#offsets.length - 1 : this.#text.length;
  }

  /** The text between two positions; positions past the end are taken as the end. */
  slice(start: number, end: number): string {
    return this.#text.slice(this.#unit(start), this.#unit(end));
  }

  /** Where a quote stands, nearest to a position; undefined when it stands nowhere. */
  findNearest(quote: string, near: number): number | undefined {
    const unit = this.#unit(near);
    const before = this.#text.lastIndexOf(quote, unit);
    const after = this.#text.indexOf(quote, unit);
    const found = [before, after].filter((at) => at >= 0);
    if (found.length === 0) return undefined;
    const nearest = found.reduce((a, b) => (Math.abs(b - unit) < Math.abs(a - unit) ? b : a));
    return this.#offsets ? this.#offsets.indexOf(nearest) : nearest;
  }

  #unit(position: number): number {
    const within = Math.min(Math.max(position, 0), this.length);
    return this.#offsets ? (this.#offsets[within] ?? this.#text.length) : within;
  }
}

function offsetsOf(text: string): Uint32Array {
  const offsets: number[] = [];
  let unit = 0;
  for (const character of text) {
    offsets.push(unit);
    unit += character.length;
  }
  offsets.push(unit);
  return Uint32Array.from(offsets);
}
