import { createReadStream } from 'node:fs';
import type { SnapshotSubject } from '../../../contract/snapshots.ts';
import type { Wanted } from '../../snapshots/document-head.ts';
import { readDocument } from '../../snapshots/read-document.ts';
import type { SnapshotSource } from '../../snapshots/snapshot-source.ts';
import { type TakenDocument, takeFull, type Watch } from '../../snapshots/take-full.ts';
import { type Missing, takeView } from '../../snapshots/take-view.ts';
import { elementsOfQuery } from './query-elements.ts';
import { type SnapshotParts, WHOLE_GRAPH_MS } from './snapshot-parts.ts';

const NOTHING: Missing = { nodes: [], relationships: [] };

/** Writes what is asked for as a document into `folder`, from the store as it is. */
export async function take(
  parts: SnapshotParts,
  of: SnapshotSubject,
  { name, note, texts }: Pick<Wanted, 'name' | 'note' | 'texts'>,
  folder: string,
  { signal, watch }: { readonly signal: AbortSignal; readonly watch?: Watch | undefined },
): Promise<TakenDocument & { readonly missing: Missing }> {
  const { store, limits } = parts;
  const wanted: Wanted = { name, note, texts };
  if (of.kind === 'full') {
    const options = { signal, watch, timeoutMs: WHOLE_GRAPH_MS };
    return { ...(await takeFull(store, wanted, folder, options)), missing: NOTHING };
  }
  const options = { signal, timeoutMs: limits.queryMs };
  if ('query' in of) {
    const { statement, parameters = {} } = of.query;
    const elements = await elementsOfQuery(parts, of.query, signal);
    const view = { ...of.view, query: { statement, parameters } };
    return takeView(store, elements, { ...wanted, view }, folder, options);
  }
  return takeView(store, of, { ...wanted, view: of.view }, folder, options);
}

/** What was just written, to read from. */
export function sourceOfTaken({ file }: TakenDocument): Promise<SnapshotSource> {
  return readDocument(() => createReadStream(file));
}
