import { SaxesParser, type SaxesTagNS } from 'saxes';
import { type OpenDocument, SPLIT } from '../document-parts.ts';
import { BEGINNING, JOINT, TARGET } from '../exact/instruction.ts';
import { faultAt, JsonSplitter } from '../json-splitter.ts';
import { charactersOf } from './characters-of.ts';

/** An element that begins. */
export interface XmlElement {
  readonly name: string;
  /** Whether it is in the namespace of the document's root. */
  readonly own: boolean;
  /** Those of no namespace. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly line: number;
}

/** What is done with a document as it goes by. */
export interface XmlHandler {
  begins(element: XmlElement): void;
  /** @param text its own, without that of elements in it */
  ends(element: XmlElement, text: string): void;
  /** What `exact/instruction.ts` wrote. */
  instructed(content: ReadonlyMap<string, unknown>, line: number): void;
}

/** Attributes of one element. */
const MOST_ATTRIBUTES = 1000;

/**
 * Reads XML without holding more than an element: strictly, and without any DOCTYPE, so that no
 * entity but XML's own five is ever resolved, and nothing else is opened.
 *
 * @returns after each piece of the file that was read
 * @throws SnapshotError `invalid-snapshot` with the line and what is wrong there
 */
export async function* readXml(open: OpenDocument, handler: XmlHandler): AsyncGenerator<void> {
  const reader = new XmlReader(handler);
  for await (const characters of charactersOf(open)) {
    reader.push(characters);
    yield;
  }
  reader.end();
  yield;
}

class XmlReader {
  readonly #parser = new SaxesParser({ xmlns: true, position: true });
  readonly #handler: XmlHandler;
  readonly #elements: { readonly element: XmlElement; text: string }[] = [];
  #root: string | undefined;
  /** Where the tag that is being read begins. */
  #line = 1;
  #attributes = 0;
  /** What of the file is held: of the piece that is being read, and of open elements' texts. */
  #pieceStart = 0;
  #heldText = 0;
  #instruction = '';

  constructor(handler: XmlHandler) {
    this.#handler = handler;
    const parser = this.#parser;
    parser.on('error', ({ message }) => this.#fail(wellFormed(message)));
    parser.on('doctype', (text) => {
      const { length } = text.split('\n');
      throw faultAt(
        parser.line - length + 1,
        '',
        'XML without a <!DOCTYPE',
        text.trim().slice(0, 40),
      );
    });
    parser.on('opentagstart', () => {
      this.#line = parser.line;
      this.#attributes = 0;
      if (this.#elements.length >= SPLIT.deepest) {
        this.#fail(`at most ${SPLIT.deepest} levels`, 'more');
      }
    });
    parser.on('attribute', () => {
      this.#attributes += 1;
      if (this.#attributes > MOST_ATTRIBUTES) {
        this.#fail(`at most ${MOST_ATTRIBUTES} attributes`, 'more');
      }
    });
    parser.on('opentag', (tag) => this.#begin(tag));
    parser.on('text', (text) => this.#text(text));
    parser.on('cdata', (text) => this.#text(text));
    parser.on('comment', () => this.#pieceEnds());
    parser.on('processinginstruction', ({ target, body }) => this.#instruct(target, body));
    parser.on('closetag', () => this.#end());
  }

  push(characters: string): void {
    this.#parser.write(characters);
    const held = this.#parser.position - this.#pieceStart + this.#heldText;
    if (held > SPLIT.largest)
      this.#fail(`at most ${SPLIT.largest} characters in one piece`, 'more');
  }

  end(): void {
    this.#parser.close();
  }

  #begin({ local, uri, attributes }: SaxesTagNS): void {
    this.#pieceEnds();
    this.#root ??= uri;
    const element: XmlElement = {
      name: local,
      own: uri === this.#root,
      attributes: new Map(
        Object.values(attributes).flatMap((each) =>
          each.prefix === '' ? [[each.local, each.value] as const] : [],
        ),
      ),
      line: this.#line,
    };
    this.#elements.push({ element, text: '' });
    this.#handler.begins(element);
  }

  #text(text: string): void {
    this.#pieceEnds();
    const inner = this.#elements.at(-1);
    if (!inner) return;
    inner.text += text;
    this.#heldText += text.length;
  }

  #end(): void {
    this.#pieceEnds();
    const inner = this.#elements.pop();
    if (!inner) return;
    this.#heldText -= inner.text.length;
    this.#handler.ends(inner.element, inner.text);
  }

  #instruct(target: string, body: string): void {
    this.#pieceEnds();
    if (target !== TARGET && target !== BEGINNING) return;
    this.#instruction += body.startsWith(JOINT) ? body.slice(JOINT.length) : body;
    this.#heldText += body.length;
    if (target === BEGINNING) return;
    const json = this.#instruction;
    this.#heldText = this.#elements.reduce((sum, { text }) => sum + text.length, 0);
    this.#instruction = '';
    const { line } = this.#parser;
    const splitter = new JsonSplitter({ ...SPLIT, objects: [], lists: [], line });
    const parts = splitter.push(Buffer.from(json, 'utf8'));
    splitter.end();
    const content = parts.map(({ pointer, bytes }): [string, unknown] => {
      try {
        return [pointer.slice(1), JSON.parse(bytes.toString('utf8'))];
      } catch {
        return this.#fail('JSON in an instruction of Liqa');
      }
    });
    this.#handler.instructed(new Map(content), line);
  }

  #pieceEnds(): void {
    this.#pieceStart = this.#parser.position;
  }

  #fail(expected: string, found = 'something else'): never {
    const way = this.#elements.map(({ element }) => `/${element.name}`).join('');
    throw faultAt(this.#parser.line, way, expected, found);
  }
}

/** What the parser says, without the place that it puts before it. */
function wellFormed(message: string): string {
  return `well-formed XML: ${message.replace(/^\d+:\d+: /u, '').replace(/\.$/u, '')}`;
}
