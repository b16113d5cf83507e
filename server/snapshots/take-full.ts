import path from 'node:path';
import canonicalize from 'canonicalize';
import type { TakingProgress } from '../../contract/snapshots.ts';
import type { GraphStore, QueryOptions } from '../store/graph-store.ts';
import { readAll } from '../store/read-all.ts';
import { fingerprint } from '../views/fingerprint.ts';
import { type WrittenDocument, writeDocument } from './document-file.ts';
import { headOf, type Wanted } from './document-head.ts';
import {
  foreignNode,
  isNode,
  isRelationship,
  modelIdOf,
  snapshotNode,
  snapshotRelationship,
  snapshotReport,
} from './snapshot-element.ts';
import { SnapshotError } from './snapshot-error.ts';
import { type Keyed, SortedLines } from './sorted-lines.ts';
import { twinId } from './twin-id.ts';

const NODES = 'MATCH (n) RETURN n';
const RELATIONSHIPS = 'MATCH (a)-[r]->(b) RETURN a.id AS from, b.id AS to, r';
const NODE_COUNT = 'MATCH (n) RETURN count(n) AS count';
const RELATIONSHIP_COUNT = 'MATCH ()-[r]->() RETURN count(r) AS count';
/** How often the graph may change while it is read before that is a failure. */
const TRIES = 3;

/** Is told how far it is, at every element. */
export type Watch = (progress: Readonly<TakingProgress>) => void;

export interface TakenDocument extends WrittenDocument {
  readonly file: string;
}

/**
 * Writes the whole graph as a document into `folder`, row by row as the store gives it: nothing
 * but what orders it is held in memory, and of that a bounded part.
 */
export async function takeFull(
  store: GraphStore,
  wanted: Wanted,
  folder: string,
  { watch = () => {}, ...options }: QueryOptions & { readonly watch?: Watch | undefined },
): Promise<TakenDocument> {
  const head = headOf('full', wanted, { kind: store.kind, version: await store.version() });
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const before = await stateOf(store, options);
    const progress = { read: 0, written: 0, total: await countElements(store, options) };
    const step = (what: 'read' | 'written') => {
      progress[what] += 1;
      watch(progress);
    };
    const name = (list: string) => `${list}-${attempt}`;
    const lists = {
      nodes: new SortedLines(folder, name('nodes')),
      relationships: new SortedLines(folder, name('relationships')),
      reports: new SortedLines(folder, name('reports')),
    };
    await gather(store, lists, { texts: wanted.texts, seen: () => step('read') }, options);
    if ((await stateOf(store, options)) !== before) continue;
    const file = path.join(folder, name('document'));
    const written = await writeDocument(file, {
      head,
      nodes: each(once(lists.nodes.read()), () => step('written')),
      relationships: each(twinsApart(lists.relationships.read()), () => step('written')),
      reports: once(lists.reports.read()),
    });
    return { ...written, file };
  }
  throw new SnapshotError('changing');
}

type Lists = Readonly<Record<'nodes' | 'relationships' | 'reports', SortedLines>>;

async function gather(
  store: GraphStore,
  { nodes, relationships, reports }: Lists,
  { texts, seen }: { readonly texts: boolean; readonly seen: () => void },
  options: QueryOptions,
): Promise<void> {
  const foreign = new Map<string, string>();
  const twins = new Map<string, number>();
  const found = await store.query(NODES, {}, options);
  for await (const [node] of found.rows) {
    if (!isNode(node)) continue;
    seen();
    const id = modelIdOf(node);
    const element = id === undefined ? foreignNode(node) : snapshotNode(node, id);
    if (id === undefined) {
      const twin = (twins.get(element.id) ?? 0) + 1;
      twins.set(element.id, twin);
      element.id = twinId(element.id, twin);
      foreign.set(node.elementId, element.id);
    } else if (node.labels.includes('Report')) {
      const report = snapshotReport(node, { texts, documents: true });
      await reports.add({ key: id, line: canonicalize(report) ?? '' });
    }
    const full = nodes.add({ key: element.id, line: canonicalize(element) ?? '' });
    if (full) await full;
  }
  const related = await store.query(RELATIONSHIPS, {}, options);
  for await (const [from, to, relationship] of related.rows) {
    if (!isRelationship(relationship)) continue;
    seen();
    const element = snapshotRelationship(
      relationship,
      foreign.get(relationship.startElementId) ?? String(from),
      foreign.get(relationship.endElementId) ?? String(to),
    );
    const full = relationships.add({ key: element.id, line: canonicalize(element) ?? '' });
    if (full) await full;
  }
}

/** Nodes and relationships, as the store counts them. */
async function countElements(store: GraphStore, options: QueryOptions): Promise<number> {
  const counts = [NODE_COUNT, RELATIONSHIP_COUNT].map((count) =>
    readAll(store, count, {}, options),
  );
  return (await Promise.all(counts)).reduce((sum, [row]) => sum + Number(row?.[0] ?? 0), 0);
}

/** Changes whenever nodes, relationships or reports came or went. */
async function stateOf(store: GraphStore, options: QueryOptions): Promise<string> {
  const [row] = await readAll(store, RELATIONSHIP_COUNT, {}, options);
  return `${await fingerprint(store, options)}\n${String(row?.[0])}`;
}

async function* each(lines: AsyncIterable<string>, step: () => void): AsyncGenerator<string> {
  for await (const line of lines) {
    step();
    yield line;
  }
}

async function* once(lines: AsyncIterable<Keyed>): AsyncGenerator<string> {
  let before: string | undefined;
  for await (const { key, line } of lines) {
    if (key === before) {
      throw new SnapshotError('same-id', key);
    }
    before = key;
    yield line;
  }
}

/** Relationships that nothing but their properties tells apart get a number, in the order of those. */
async function* twinsApart(lines: AsyncIterable<Keyed>): AsyncGenerator<string> {
  let before: string | undefined;
  let twin = 1;
  for await (const { key, line } of lines) {
    twin = key === before ? twin + 1 : 1;
    before = key;
    if (twin === 1) yield line;
    else yield canonicalize({ ...JSON.parse(line), id: twinId(key, twin) }) ?? '';
  }
}
