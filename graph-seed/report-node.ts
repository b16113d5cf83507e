import type { GraphStore, WriteTransaction } from '../server/store/graph-store.ts';
import { readAll } from '../server/store/read-all.ts';
import { StoreError } from '../server/store/store-error.ts';
import { isTyped, type Value } from '../server/store/value.ts';
import { type Elements, elementsOf, type NodeElement, type Properties } from './elements.ts';
import { parseStoredDocument } from './read-stored-document.ts';

/**
 * While a report is loaded or removed in several transactions, its node has two properties more:
 * `loading` says who does it, `before` holds, as JSON, what the node was, if it was there.
 */
const UNFINISHED =
  'MATCH (r:Report) WHERE r.loading IS NOT NULL RETURN r.id AS id, r.loading AS loading';
// Setting takes the node's lock: nobody else goes on with this report meanwhile.
const HOLD = 'MATCH (r:Report {id: $id}) WHERE r.loading = $loading SET r.id = r.id RETURN r.id';
const READ = 'MATCH (r:Report {id: $id}) SET r.id = r.id RETURN r';
const WRITE = 'MERGE (r:Report {id: $id}) SET r = $properties';

export interface Unfinished {
  readonly id: string;
  /** The owner, a space, and what tells one loading from another. */
  readonly loading: string;
}

/** Reports that are being loaded or removed in several transactions, or were when that was ended. */
export async function unfinishedReports(store: GraphStore): Promise<Unfinished[]> {
  const rows = await readAll(store, UNFINISHED);
  return rows.map(([id, loading]) => ({ id: String(id), loading: String(loading) }));
}

/** @throws StoreError `unavailable` when somebody else loads or removes the report by now */
export async function holdReport(tx: WriteTransaction, { id, loading }: Unfinished): Promise<void> {
  if ((await tx.run(HOLD, { id, loading })).length > 0) return;
  throw new StoreError('unavailable', `Report ${id} is being loaded or removed by somebody else.`);
}

/** A report's properties, and the node locked; undefined when it is not there. */
export async function readReportNode(
  tx: WriteTransaction,
  id: string,
): Promise<Properties | undefined> {
  const [row] = await tx.run(READ, { id });
  const node = row?.[0];
  return isTyped(node) && node.$type === 'Node' ? node.properties : undefined;
}

/** Makes a report's node, or replaces all its properties. */
export async function writeReportNode(
  tx: WriteTransaction,
  { id, properties }: Pick<NodeElement, 'id' | 'properties'>,
  more: Readonly<Record<string, Value>> = {},
): Promise<void> {
  await tx.run(WRITE, { id, properties: new Map([...properties, ...Object.entries(more)]) });
}

/** Properties of a report as JSON: texts and lists of texts. */
export function reportJson(properties: Properties): string {
  return JSON.stringify(Object.fromEntries(properties));
}

export function parseReportJson(json: string): Properties {
  return new Map(Object.entries(JSON.parse(json) as Record<string, Value>));
}

/** What a report of these properties stated; nothing if it came without a document. */
export function statedBy(properties: Properties): Pick<Elements, 'nodes' | 'relationships'> {
  const [id, sha256, document] = ['id', 'sha256', 'document'].map((name) => properties.get(name));
  if (typeof document !== 'string') return { nodes: [], relationships: [] };
  return elementsOf(parseStoredDocument({ id: String(id), sha256: String(sha256), document }));
}
