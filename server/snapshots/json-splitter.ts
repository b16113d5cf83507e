import { SnapshotError } from './snapshot-error.ts';

/** A member or an item of a JSON document, cut out of it. */
export interface JsonPart {
  /** JSON pointer. */
  readonly pointer: string;
  /** Of a list that is read item by item, its pointer; of any other member its own. */
  readonly of: string;
  /** Where it begins, from 1. */
  readonly line: number;
  readonly bytes: Buffer;
}

export interface SplitOptions {
  /** Pointers of the objects that are entered besides the document itself. */
  readonly objects: readonly string[];
  /** Pointers of the lists that are read item by item; what may be either is in both. */
  readonly lists: readonly string[];
  /** Bytes that one part may have. */
  readonly largest: number;
  /** Levels that one part may nest. */
  readonly deepest: number;
  /** Where the document begins in its file. Default: 1. */
  readonly line?: number;
}

interface Frame {
  readonly type: 'object' | 'list';
  readonly pointer: string;
  readonly names: Set<string>;
  items: number;
  /** Of an object: the name whose value comes. */
  name: string;
  next: 'first' | 'item' | 'colon' | 'value' | 'comma';
}

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];
const NEWLINE = 0x0a;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/**
 * Cuts a JSON document of any size and layout into the parts that are small, without holding more
 * than one of them. Cuts only: whether a part is JSON is for who parses it.
 */
export class JsonSplitter {
  readonly #options: SplitOptions;
  readonly #frames: Frame[] = [];
  #line: number;
  #begun = false;
  /** How much of a byte order mark was read; it may come before the document and means nothing. */
  #mark = 0;
  /** The part that is being cut: what it is, and how far inside it we are. */
  #cut: { name: boolean; line: number; scalar: boolean } | undefined;
  #held: Buffer[] = [];
  #heldBytes = 0;
  #depth = 0;
  #inString = false;
  #escaped = false;

  constructor(options: SplitOptions) {
    this.#options = options;
    this.#line = options.line ?? 1;
  }

  /** Takes the next piece of the document, and gives the parts that end in it. */
  push(chunk: Buffer): JsonPart[] {
    const parts: JsonPart[] = [];
    let start = 0;
    for (let at = 0; at < chunk.length; ) {
      const byte = chunk[at] as number;
      if (!this.#cut) {
        const begins = this.#structure(byte);
        if (begins) start = at;
        else at += 1;
        if (byte === NEWLINE) this.#line += 1;
        continue;
      }
      const end = this.#scan(chunk, at);
      if (end === undefined) {
        this.#hold(chunk.subarray(start));
        return parts;
      }
      this.#hold(chunk.subarray(start, end));
      const part = this.#finish();
      if (part) parts.push(part);
      at = end;
    }
    return parts;
  }

  /** Checks that the document ended with what was given. */
  end(): void {
    if (!this.#begun || this.#frames.length > 0 || this.#cut) this.fail('more: it ends too early');
  }

  fail(expected: string, found = 'something else'): never {
    const frame = this.#frames.at(-1);
    throw faultAt(this.#line, frame ? this.#here(frame) : '', expected, found);
  }

  #here({ type, pointer, items, name }: Frame): string {
    return `${pointer}/${type === 'list' ? items : escapePointer(name)}`;
  }

  /** Goes over a byte between parts; true when a part begins with it. */
  #structure(byte: number): boolean {
    if (byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === NEWLINE) return false;
    const frame = this.#frames.at(-1);
    if (!frame) {
      if (!this.#begun && byte === BYTE_ORDER_MARK[this.#mark]) {
        this.#mark += 1;
        return false;
      }
      if (this.#mark % BYTE_ORDER_MARK.length !== 0) this.fail('one JSON object');
      if (this.#begun || byte !== OPEN_BRACE) this.fail('one JSON object');
      this.#begun = true;
      this.#enter('object', '');
      return false;
    }
    const closing = frame.type === 'object' ? CLOSE_BRACE : CLOSE_BRACKET;
    switch (frame.next) {
      case 'comma':
        if (byte === COMMA) frame.next = 'item';
        else if (byte === closing) this.#leave();
        else this.fail('a comma or the end');
        return false;
      case 'colon':
        if (byte !== COLON) this.fail('a colon');
        frame.next = 'value';
        return false;
      case 'first':
        if (byte === closing) {
          this.#leave();
          return false;
        }
        break;
      default:
    }
    if (frame.type === 'object' && frame.next !== 'value') {
      if (byte !== QUOTE) this.fail('a name in quotes');
      return this.#begin(true, byte);
    }
    const pointer = this.#here(frame);
    const entered = frame.type === 'object' ? this.#entered(pointer, byte) : undefined;
    if (!entered) return this.#begin(false, byte);
    this.#enter(entered, pointer);
    return false;
  }

  #entered(pointer: string, byte: number): Frame['type'] | undefined {
    const isObject = this.#options.objects.includes(pointer);
    const isList = this.#options.lists.includes(pointer);
    if (isObject && byte === OPEN_BRACE) return 'object';
    if (isList && byte === OPEN_BRACKET) return 'list';
    if (!isObject && !isList) return undefined;
    return this.fail(isObject ? (isList ? 'an object or a list' : 'an object') : 'a list');
  }

  #enter(type: Frame['type'], pointer: string): void {
    this.#frames.push({ type, pointer, names: new Set(), items: 0, name: '', next: 'first' });
  }

  #leave(): void {
    this.#frames.pop();
    const outer = this.#frames.at(-1);
    if (outer) outer.next = 'comma';
  }

  #begin(name: boolean, byte: number): true {
    const scalar = byte !== QUOTE && byte !== OPEN_BRACE && byte !== OPEN_BRACKET;
    if (byte === COMMA || byte === COLON || byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
      this.fail('a value');
    }
    this.#cut = { name, line: this.#line, scalar };
    this.#depth = 0;
    this.#inString = false;
    this.#escaped = false;
    return true;
  }

  /** Where the part ends, if it does in this chunk. */
  #scan(chunk: Buffer, from: number): number | undefined {
    let depth = this.#depth;
    let inString = this.#inString;
    let escaped = this.#escaped;
    const { length } = chunk;
    const { deepest } = this.#options;
    const scalar = this.#cut?.scalar;
    let end: number | undefined;
    for (let at = from; at < length; at += 1) {
      const byte = chunk[at] as number;
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) {
          inString = false;
          if (depth === 0) {
            end = at + 1;
            break;
          }
        }
      } else if (scalar) {
        if (byte <= 0x20 || byte === COMMA || byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
          end = at;
          break;
        }
      } else if (byte === QUOTE) inString = true;
      else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
        depth += 1;
        if (depth > deepest) this.fail(`at most ${deepest} levels`, 'more');
      } else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
        depth -= 1;
        if (depth === 0) {
          end = at + 1;
          break;
        }
      } else if (byte === NEWLINE) this.#line += 1;
    }
    this.#depth = depth;
    this.#inString = inString;
    this.#escaped = escaped;
    return end;
  }

  #hold(bytes: Buffer): void {
    this.#heldBytes += bytes.length;
    const { largest } = this.#options;
    if (this.#heldBytes > largest) this.fail(`at most ${largest} bytes`, 'more');
    this.#held.push(bytes);
  }

  #finish(): JsonPart | undefined {
    const [first] = this.#held;
    const bytes = first && this.#held.length === 1 ? first : Buffer.concat(this.#held);
    const cut = this.#cut;
    const frame = this.#frames.at(-1);
    this.#held = [];
    this.#heldBytes = 0;
    this.#cut = undefined;
    if (!cut || !frame) return undefined;
    if (cut.name) {
      frame.name = nameOf(bytes) ?? this.fail('a name in quotes');
      if (frame.names.has(frame.name)) this.fail('each name once', 'it again');
      frame.names.add(frame.name);
      frame.next = 'colon';
      return undefined;
    }
    const pointer = this.#here(frame);
    const of = frame.type === 'list' ? frame.pointer : pointer;
    frame.items += 1;
    frame.next = 'comma';
    return { pointer, of, line: cut.line, bytes };
  }
}

function nameOf(bytes: Buffer): string | undefined {
  try {
    return JSON.parse(bytes.toString('utf8')) as string;
  } catch {
    return undefined;
  }
}

export function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** A fault in a document that was sent, with the line for those who look into the file. */
export function faultAt(line: number, pointer: string, expected: string, found: string) {
  const fault = { pointer, expected: `${expected} (line ${line})`, found };
  return new SnapshotError('faults', '1', { faults: [fault] });
}
