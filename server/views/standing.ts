import type { GraphStore, QueryOptions } from '../store/graph-store.ts';
import { readAll } from '../store/read-all.ts';

/** Who stands for some states or bodies, and which ground is theirs. */
export interface Standing {
  /** Ids of actors: bodies themselves and those of the states, and who represents either. */
  readonly actors: readonly string[];
  /** Ids of the states and of the places in them. */
  readonly grounds: readonly string[];
}

const BODIES =
  'MATCH (o:Organization)-[:BELONGS_TO]->(s:State) WHERE s.id IN $ids RETURN o.id AS id';
const PLACES = 'MATCH (p:Place)-[:LOCATED_IN]->(s:State) WHERE s.id IN $ids RETURN p.id AS id';
const PEOPLE = (label: string) =>
  `MATCH (p:Person)-[:REPRESENTS]->(x:${label}) WHERE x.id IN $ids RETURN p.id AS id`;

/** Who stands for these states or bodies. */
export async function readWhoStandsFor(
  store: GraphStore,
  label: 'State' | 'Organization',
  ids: readonly string[],
  options: QueryOptions,
): Promise<Standing> {
  const read = async (statement: string, of: readonly string[]) =>
    of.length === 0
      ? []
      : (await readAll(store, statement, { ids: of }, options)).map(([id]) => String(id));
  const ofState = label === 'State';
  const bodies = ofState ? await read(BODIES, ids) : ids;
  const envoys = ofState ? await read(PEOPLE('State'), ids) : [];
  const staff = await read(PEOPLE('Organization'), bodies);
  const places = ofState ? await read(PLACES, ids) : [];
  return { actors: [...new Set([...bodies, ...envoys, ...staff])], grounds: [...ids, ...places] };
}
