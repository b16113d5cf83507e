import { stateLinks } from '../../../contract/counting/state-links.ts';
import type { Link } from '../../../contract/counting/way.ts';
import type { GraphStore, QueryOptions } from '../../store/graph-store.ts';
import { readAll } from '../../store/read-all.ts';

const STANDING = {
  envoys: 'MATCH (a:Person)-[:REPRESENTS]->(s:State)',
  bodies: 'MATCH (a:Organization)-[:BELONGS_TO]->(s:State)',
  staff: 'MATCH (a:Person)-[:REPRESENTS]->(s:Organization)',
} as const;

/** Everybody who stands for a state that one of these actors stands for. */
export function readStateLinks(
  store: GraphStore,
  actors: readonly string[],
  options: QueryOptions,
): Promise<Link[]> {
  return stateLinks(actors, async (what, end, ids) => {
    if (ids.length === 0) return [];
    const statement = `${STANDING[what]} WHERE ${end === 'from' ? 'a' : 's'}.id IN $ids RETURN a.id, s.id`;
    const rows = await readAll(store, statement, { ids }, options);
    return rows.map(([from, to]) => [String(from), String(to)] as const);
  });
}
