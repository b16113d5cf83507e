import type { NodesQuery, NodesReply } from '../../contract/nodes.ts';
import type { GraphStore, QueryOptions } from '../store/graph-store.ts';
import { readAll } from '../store/read-all.ts';
import { readKindCounts } from './graph/read-elements.ts';
import { textOf } from './texts.ts';

const PAGE = (kind: string) => `MATCH (n:${kind})
RETURN n.id AS id, COUNT { (n)--() } AS links ORDER BY links DESC, id SKIP $offset LIMIT $limit`;

const NAMES = (kind: string) => `MATCH (n:${kind}) WHERE n.id IN $ids
RETURN n.id AS id, coalesce(n.nameAr, n.titleAr, n.textAr) AS nameAr,
  coalesce(n.nameEn, n.titleEn, n.textEn) AS nameEn`;

/** The nodes of a kind, the most connected first, and how many there are of every kind. */
export async function nodes(
  store: GraphStore,
  { kind, limit, offset }: NodesQuery,
  options: QueryOptions = {},
): Promise<NodesReply> {
  const totals = await readKindCounts(store, options);
  const bounds = { offset: BigInt(offset), limit: BigInt(limit) };
  const page = await readAll(store, PAGE(kind), bounds, options);
  const ids = page.map(([id]) => String(id));
  const rows = ids.length === 0 ? [] : await readAll(store, NAMES(kind), { ids }, options);
  const names = new Map(
    rows.map(([id, ar, en]) => [String(id), { nameAr: textOf(ar), nameEn: textOf(en) }]),
  );
  return {
    nodes: page.map(([id, links]) => ({
      id: String(id),
      ...(names.get(String(id)) ?? { nameAr: null, nameEn: null }),
      links: Number(links),
    })),
    total: totals.find((each) => each.kind === kind)?.total ?? 0,
    totals,
  };
}
