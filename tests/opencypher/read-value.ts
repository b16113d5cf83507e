import type { TckNode, TckPath, TckRelationship, TckValue } from './tck-value.ts';

const NAME = /`[^`]*`|[\p{L}_][\p{L}\p{N}_]*/uy;
const NUMBER = /-?(?:\d+\.\d*|\.\d+|\d+)(?:[eE][+-]?\d+)?/uy;
const STRING = /'(?:\\.|[^'\\])*'/uy;
const WORDS: Readonly<Record<string, TckValue>> = {
  null: null,
  true: true,
  false: false,
  NaN: Number.NaN,
  Inf: Number.POSITIVE_INFINITY,
};

/**
 * Reads a value as openCypher's kit writes it, e.g. `<(:A {name: 'x'})-[:T]->()>`.
 *
 * @throws SyntaxError
 */
export function readValue(text: string): TckValue {
  const reader = new ValueReader(text);
  const value = reader.value();
  reader.end();
  return value;
}

class ValueReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(): TckValue {
    if (this.#sign('<')) return this.#path();
    if (this.#ahead('(')) return this.#node();
    if (this.#ahead('[:')) return this.#relationship();
    if (this.#sign('[')) return this.#items(']', () => this.value());
    if (this.#ahead('{')) return this.#map();
    if (this.#sign('-Inf')) return Number.NEGATIVE_INFINITY;
    const text = this.#take(STRING);
    if (text !== undefined) return text.slice(1, -1).replace(/\\(.)/gu, '$1');
    const number = this.#take(NUMBER);
    if (number !== undefined) return /[.eE]/u.test(number) ? Number(number) : BigInt(number);
    const word = this.#take(NAME) ?? this.#fail();
    const value = WORDS[word];
    return value === undefined ? this.#fail() : value;
  }

  end(): void {
    this.#blank();
    if (this.#at < this.#text.length) this.#fail();
  }

  #path(): TckPath {
    const nodes = [this.#node()];
    const steps: TckPath['steps'][number][] = [];
    while (!this.#sign('>')) {
      const backward = this.#sign('<-');
      if (!backward) this.#need('-');
      const relationship = this.#relationship();
      this.#need(backward ? '-' : '->');
      steps.push({ relationship, forward: !backward });
      nodes.push(this.#node());
    }
    return { nodes, steps };
  }

  #node(): TckNode {
    this.#need('(');
    const labels: string[] = [];
    while (this.#sign(':')) labels.push(this.#name());
    const properties = this.#ahead('{') ? this.#map() : new Map<string, TckValue>();
    this.#need(')');
    return { labels, properties };
  }

  #relationship(): TckRelationship {
    this.#need('[:');
    const type = this.#name();
    const properties = this.#ahead('{') ? this.#map() : new Map<string, TckValue>();
    this.#need(']');
    return { type, properties };
  }

  #map(): Map<string, TckValue> {
    this.#need('{');
    const entries = this.#items('}', (): [string, TckValue] => {
      const key = this.#name();
      this.#need(':');
      return [key, this.value()];
    });
    return new Map(entries);
  }

  #items<T>(close: string, item: () => T): T[] {
    const items: T[] = [];
    if (this.#sign(close)) return items;
    do items.push(item());
    while (this.#sign(','));
    this.#need(close);
    return items;
  }

  #name(): string {
    return (this.#take(NAME) ?? this.#fail()).replaceAll('`', '');
  }

  #ahead(sign: string): boolean {
    this.#blank();
    return this.#text.startsWith(sign, this.#at);
  }

  #sign(sign: string): boolean {
    if (!this.#ahead(sign)) return false;
    this.#at += sign.length;
    return true;
  }

  #need(sign: string): void {
    if (!this.#sign(sign)) this.#fail();
  }

  #take(pattern: RegExp): string | undefined {
    this.#blank();
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text)?.[0];
    this.#at += match?.length ?? 0;
    return match;
  }

  #blank(): void {
    while (this.#text[this.#at] === ' ') this.#at += 1;
  }

  #fail(): never {
    throw new SyntaxError(`Not a value of the kit at ${this.#at}: ${this.#text}`);
  }
}
