import { LISTS, type OpenDocument, SPLIT } from './document-parts.ts';
import { faultAt, type JsonPart, JsonSplitter } from './json-splitter.ts';

/** What a line can be, and the list of the document that it belongs to. */
const KINDS = {
  '/node': LISTS.nodes,
  '/relationship': LISTS.relationships,
  '/report': LISTS.reports,
} as const;

const NEWLINE = 0x0a;

/**
 * The parts of a document that comes as JSON Lines, as `export/jsonl.ts` writes it: `{"head": …}`
 * and a line for each report, node and relationship. Places are those in the document.
 */
export async function* lineParts(
  open: OpenDocument,
): AsyncGenerator<{ readonly parts: readonly JsonPart[] }> {
  const counts = { '/node': 0, '/relationship': 0, '/report': 0 };
  for await (const { bytes, line } of boundedLines(open)) {
    const splitter = new JsonSplitter({ ...SPLIT, objects: ['/head'], lists: [], line });
    const found = splitter.push(bytes);
    splitter.end();
    const parts = found.map((part): JsonPart => {
      const { pointer } = part;
      if (pointer.startsWith('/head/')) {
        const name = pointer.slice('/head'.length);
        return { ...part, pointer: name, of: name };
      }
      if (!isKind(pointer)) {
        throw faultAt(line, pointer, 'head, report, node or relationship', 'another name');
      }
      const of = KINDS[pointer];
      const number = counts[pointer];
      counts[pointer] += 1;
      return { ...part, pointer: `${of}/${number}`, of };
    });
    yield { parts };
  }
}

function isKind(pointer: string): pointer is keyof typeof KINDS {
  return Object.hasOwn(KINDS, pointer);
}

/** Lines that are not empty, each with its number from 1. */
async function* boundedLines(
  open: OpenDocument,
): AsyncGenerator<{ readonly bytes: Buffer; readonly line: number }> {
  let held: Buffer[] = [];
  let size = 0;
  let line = 1;
  const whole = () => {
    const bytes = Buffer.concat(held);
    held = [];
    size = 0;
    return bytes;
  };
  for await (const chunk of await open()) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      held.push(chunk.subarray(start, end));
      const bytes = whole();
      if (!isBlank(bytes)) yield { bytes, line };
      start = end + 1;
      line += 1;
    }
    held.push(chunk.subarray(start));
    size += chunk.length - start;
    if (size > SPLIT.largest) {
      throw faultAt(line, '', `a line of at most ${SPLIT.largest} bytes`, 'more');
    }
  }
  const last = whole();
  if (!isBlank(last)) yield { bytes: last, line };
}

function isBlank(bytes: Buffer): boolean {
  return bytes.length < 3 && bytes.toString('latin1').trim() === '';
}
