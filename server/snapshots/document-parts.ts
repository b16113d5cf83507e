import { type JsonPart, JsonSplitter } from './json-splitter.ts';

/** Begins to read a document's bytes, each time from the start. */
export type OpenDocument = () => Promise<AsyncIterable<Buffer>> | AsyncIterable<Buffer>;

export const LISTS = {
  nodes: '/graph/nodes',
  relationships: '/graph/relationships',
  reports: '/reports',
} as const;
export type ListName = keyof typeof LISTS;

/** A report's text of five million characters fits, and so does a view of some ten thousand nodes. */
export const SPLIT = {
  objects: ['/graph'],
  lists: Object.values(LISTS),
  largest: 32_000_000,
  deepest: 64,
} as const;

/** The parts of a document as they come, with each piece of it that was read. */
export async function* documentParts(
  open: OpenDocument,
): AsyncGenerator<{ readonly chunk: Buffer; readonly parts: readonly JsonPart[] }> {
  const splitter = new JsonSplitter(SPLIT);
  for await (const chunk of await open()) yield { chunk, parts: splitter.push(chunk) };
  splitter.end();
}

/** The items of one list, in their order; leaves off where the list ends. */
export async function* itemsOf<T>(open: OpenDocument, list: ListName): AsyncGenerator<T> {
  let begun = false;
  for await (const { parts } of documentParts(open)) {
    for (const { of, bytes } of parts) {
      if (of === LISTS[list]) {
        begun = true;
        yield JSON.parse(bytes.toString('utf8')) as T;
      } else if (begun) return;
    }
  }
}
