import type { GraphQuery, Subgraph } from '../../../contract/graph.ts';
import type { NodeKind } from '../../../contract/model.ts';
import type { GraphStore, QueryOptions } from '../../store/graph-store.ts';
import { readAll } from '../../store/read-all.ts';
import type { Value } from '../../store/value.ts';
import { ofEachKind, readNodes, readRelationshipsAmong } from './read-elements.ts';

// Reports are not drawn, and nothing leads to them; the lists spare the store a row a neighbour.
const neighboursThat = (fits: string) =>
  ofEachKind(
    (kind) =>
      `MATCH (n:${kind})--(m) WHERE n.id IN $ids${fits} WITH m, count(*) AS links ` +
      `RETURN '${kind}' AS kind, collect([m.id, links, COUNT { (m)--() }]) AS neighbours`,
  );
/** What somebody took part in or said tells more of them than who else stands for their state. */
const OCCASIONS: readonly unknown[] = ['Meeting', 'Statement'] satisfies NodeKind[];
const NEIGHBOURS = neighboursThat('');

export interface Neighbour {
  readonly id: string;
  /** Relationships to the nodes it neighbours. */
  readonly links: number;
  /** Those of them that lead to a meeting or a statement. */
  readonly occasions: number;
  /** Relationships in all. */
  readonly degree: number;
}

/**
 * What is around a node, nearer and more connected first, with `depth` 2 what hangs on its meetings
 * and statements before what hangs on anything else; of some kinds alone where they are given;
 * nothing when there is no such node.
 * `omitted` counts the neighbours (with `depth` 2, of those given) that the limit left out, and
 * the relationships that lead to them.
 */
export async function neighbourhood(
  store: GraphStore,
  around: string,
  { depth, limit, kinds }: Pick<GraphQuery, 'depth' | 'limit' | 'kinds'>,
  options: QueryOptions,
): Promise<Subgraph> {
  const omitted = { nodes: 0, relationships: 0 };
  const chosen = new Set([around]);
  let ring: readonly string[] = [around];
  for (let step = 1; step <= depth && ring.length > 0; step += 1) {
    const found = await readNeighbours(store, ring, kinds, options);
    const next = found
      .filter(({ id }) => !chosen.has(id))
      .sort(step === 1 ? byDegree : byOccasions);
    const taken = next.slice(0, limit - chosen.size);
    for (const { links } of next.slice(taken.length)) {
      omitted.nodes += 1;
      omitted.relationships += links;
    }
    ring = taken.map(({ id }) => id);
    for (const id of ring) chosen.add(id);
  }
  const ids = [...chosen];
  return {
    nodes: await readNodes(store, ids, options),
    relationships: await readRelationshipsAmong(store, ids, options),
    omitted,
  };
}

async function readNeighbours(
  store: GraphStore,
  ids: readonly string[],
  kinds: readonly NodeKind[] | undefined,
  options: QueryOptions,
): Promise<Neighbour[]> {
  const fits = kinds && ` AND (${kinds.map((kind) => `m:${kind}`).join(' OR ')})`;
  const statement = fits === undefined ? NEIGHBOURS : neighboursThat(fits);
  const rows = await readAll(store, statement, { ids }, options);
  return neighboursOf(rows);
}

/** Rows of a kind and its list of `[id, links, degree]`, as neighbours; links of the same one are added up. */
export function neighboursOf(rows: readonly (readonly Value[])[]): Neighbour[] {
  const found = new Map<string, Neighbour>();
  for (const [kind, list] of rows) {
    for (const item of Array.isArray(list) ? list : []) {
      const [id, links, degree] = Array.isArray(item) ? item : [];
      if (typeof id !== 'string') continue;
      const before = found.get(id) ?? { links: 0, occasions: 0 };
      found.set(id, {
        id,
        links: before.links + Number(links),
        occasions: before.occasions + (OCCASIONS.includes(kind) ? Number(links) : 0),
        degree: Number(degree),
      });
    }
  }
  return [...found.values()];
}

function byDegree(a: Neighbour, b: Neighbour): number {
  return b.degree - a.degree || (a.id < b.id ? -1 : 1);
}

function byOccasions(a: Neighbour, b: Neighbour): number {
  return b.occasions - a.occasions || b.links - a.links || byDegree(a, b);
}
