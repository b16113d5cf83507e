import type { SnapshotHead } from '../../../contract/snapshot.ts';
import type { ImportFormat } from '../../../contract/snapshot-import.ts';
import { type CheckedUpload, checkUpload } from '../check-upload.ts';
import { documentParts, type OpenDocument } from '../document-parts.ts';
import type { JsonPart } from '../json-splitter.ts';
import { lineParts } from '../line-parts.ts';
import { Cytoscape } from './cytoscape.ts';
import { Gexf } from './gexf.ts';
import { GraphDocument } from './graph-document.ts';
import { Graphml } from './graphml.ts';
import { readJson } from './json-reader.ts';
import { NodeLink } from './node-link.ts';
import { recognise } from './recognise.ts';
import { readXml } from './xml-reader.ts';

/** What another program's file becomes part of. */
export interface ReadFor {
  /** The store that it comes to, for a file that does not say where it is from. */
  readonly store: SnapshotHead['store'];
  /** Bytes that it may have as a document. */
  readonly largest: number;
}

export interface ReadUpload extends CheckedUpload {
  readonly format: ImportFormat;
}

/**
 * Reads a file that somebody sent, whatever of the formats it is in, into a checked document in
 * `folder`. What is no document of Liqa's becomes one of a view.
 *
 * @throws SnapshotError `unknown-format`, `invalid-snapshot` with what is wrong and where, or
 * `newer-snapshot`
 */
export async function readUpload(
  open: OpenDocument,
  folder: string,
  { store, largest }: ReadFor,
): Promise<ReadUpload> {
  const format = await recognise(open);
  if (format === 'snapshot' || format === 'jsonl') {
    const read = format === 'jsonl' ? lineParts : documentParts;
    return { ...(await checkUpload(open, folder, { read })), format };
  }
  const document = new GraphDocument(store, largest);
  const read = () => partsOf(READERS[format](open, document), document);
  return { ...(await checkUpload(open, folder, { read, sealed: false })), format };
}

const READERS = {
  graphml: (open, document) => readXml(open, new Graphml(document)),
  gexf: (open, document) => readXml(open, new Gexf(document)),
  'node-link': (open, document) => readJson(open, new NodeLink(document), document),
  cytoscape: (open, document) => readJson(open, new Cytoscape(document), document),
} as const satisfies Record<
  Exclude<ImportFormat, 'snapshot' | 'jsonl'>,
  (open: OpenDocument, document: GraphDocument) => AsyncIterable<void>
>;

async function* partsOf(
  pieces: AsyncIterable<void>,
  document: GraphDocument,
): AsyncGenerator<{ readonly parts: readonly JsonPart[] }> {
  for await (const _ of pieces) yield { parts: document.take() };
  yield { parts: document.end() };
}
