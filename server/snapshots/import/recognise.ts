import type { ImportFormat } from '../../../contract/snapshot-import.ts';
import type { OpenDocument } from '../document-parts.ts';
import { SnapshotError } from '../snapshot-error.ts';
import { topNames } from './top-names.ts';
import { readXml, type XmlElement } from './xml-reader.ts';

/** Members of a JSON file that only one format has. */
const MEMBERS: ReadonlyMap<string, ImportFormat> = new Map([
  ...['head', 'report', 'node', 'relationship'].map((name) => [name, 'jsonl'] as const),
  ...['checksum', 'format', 'reports'].map((name) => [name, 'snapshot'] as const),
  ...['nodes', 'links', 'edges'].map((name) => [name, 'node-link'] as const),
  ['elements', 'cytoscape'],
]);
const ROOTS: ReadonlyMap<string, ImportFormat> = new Map([
  ['graphml', 'graphml'],
  ['gexf', 'gexf'],
]);
/** What a fault says that was expected: a format's name is the same in every language. */
const KNOWN =
  "Liqa's snapshot or its JSON Lines, GraphML, GEXF 1.2 or 1.3, node-link JSON, or Cytoscape.js JSON";
/** Bytes that are looked at before anything is known. */
const BEGINNING = 64;

/**
 * What a file is, by its content: the root of an XML file, or the first member of a JSON file that
 * tells it. Reads no further than that.
 *
 * @throws SnapshotError `unknown-format`, or for XML that is not well-formed up to its root
 */
export async function recognise(open: OpenDocument): Promise<ImportFormat> {
  const beginning = await beginningOf(open);
  const first = beginning.toString('latin1').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/u, '');
  const letters = first.replaceAll('\0', '').trimStart();
  if (letters.startsWith('<')) return recogniseXml(open);
  if (letters.startsWith('{')) {
    for await (const name of topNames(open)) {
      const format = MEMBERS.get(name);
      if (format) return format;
    }
  }
  throw unknown(beginning.toString('utf8').trim());
}

async function recogniseXml(open: OpenDocument): Promise<ImportFormat> {
  let root: XmlElement | undefined;
  const handler = {
    begins: (element: XmlElement) => {
      root ??= element;
    },
    ends: () => {},
    instructed: () => {},
  };
  try {
    for await (const _ of readXml(open, handler)) if (root) break;
  } catch (error) {
    // What it is counts for more than what is wrong with it.
    const [fault] = error instanceof SnapshotError ? error.faults : [];
    if (/^html/iu.test(fault?.found ?? '')) throw unknown('<!DOCTYPE html>');
    if (!root) throw error;
  }
  const format = ROOTS.get(root?.name ?? '');
  if (!format) throw unknown(`<${root?.name ?? ''}>`);
  return format;
}

async function beginningOf(open: OpenDocument): Promise<Buffer> {
  let bytes: Buffer = Buffer.alloc(0);
  for await (const chunk of await open()) {
    bytes = Buffer.concat([bytes, chunk]);
    if (bytes.length >= BEGINNING) break;
  }
  return bytes.subarray(0, BEGINNING);
}

function unknown(found: string): SnapshotError {
  const fault = { pointer: '', expected: `${KNOWN} (line 1)`, found: found.slice(0, 40) };
  return new SnapshotError('unknown-format', '', { faults: [fault] });
}
