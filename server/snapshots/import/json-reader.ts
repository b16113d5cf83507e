import { type OpenDocument, SPLIT } from '../document-parts.ts';
import { withExactNumbers } from '../exact/read-number.ts';
import { faultAt, type JsonPart, JsonSplitter } from '../json-splitter.ts';
import type { GraphDocument } from './graph-document.ts';

/** An element of a file's list, or a member of the file. */
export interface JsonItem {
  readonly part: JsonPart;
  /** Numbers that JSON would change have their type beside them; see `withExactNumbers`. */
  readonly value: unknown;
  /** As JSON has it. */
  readonly plain: unknown;
}

/** A format made of JSON. */
export interface JsonHandler {
  /** Pointers, as `JsonSplitter` takes them. */
  readonly objects: readonly string[];
  readonly lists: readonly string[];
  found(item: JsonItem): void;
  /** The file has what `export/read-back.ts` says. */
  typed(): void;
}

const [OWN, REPORTS] = ['/liqa', '/liqa/reports'];

/**
 * Reads JSON without holding more than an element.
 *
 * @returns after each piece of the file that was read
 * @throws SnapshotError `invalid-snapshot` with the line and what is wrong there
 */
export async function* readJson(
  open: OpenDocument,
  handler: JsonHandler,
  document: GraphDocument,
): AsyncGenerator<void> {
  const splitter = new JsonSplitter({
    ...SPLIT,
    objects: [...handler.objects, OWN],
    lists: [...handler.lists, REPORTS],
  });
  const about = new Map<string, unknown>();
  for await (const chunk of await open()) {
    for (const part of splitter.push(chunk)) {
      const text = textOf(part);
      const plain = parsed(part, text);
      if (part.of === REPORTS) document.report(plain, part);
      else if (part.of.startsWith(`${OWN}/`)) about.set(part.of.slice(OWN.length + 1), plain);
      else handler.found({ part, plain, value: parsed(part, withExactNumbers(text)) });
      if (about.size > 0) handler.typed();
    }
    yield;
  }
  splitter.end();
  document.about(about);
  yield;
}

function textOf(part: JsonPart): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(part.bytes);
  } catch {
    return refuse(part);
  }
}

function parsed(part: JsonPart, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse(part);
  }
}

function refuse({ line, pointer, bytes }: JsonPart): never {
  throw faultAt(line, pointer, 'JSON in UTF-8', bytes.toString('latin1').slice(0, 40));
}
