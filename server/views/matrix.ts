import { byText } from '../../contract/counting/by-text.ts';
import { cellsOf, countAll } from '../../contract/counting/cells.ts';
import type { MatrixQuery, MatrixReply } from '../../contract/matrix.ts';
import type { GraphStore, QueryOptions } from '../store/graph-store.ts';
import { readAll } from '../store/read-all.ts';
import type { Value } from '../store/value.ts';
import { readMeetingFilter } from './meeting-filter.ts';
import { readNames } from './meetings.ts';
import { textsOf } from './texts.ts';

const WHO_MET = (where: string) => `MATCH (a:Actor)-[:TOOK_PART_IN]->(m:Meeting) WHERE ${where}
RETURN m.id AS meeting, collect(a.id) AS actors`;

const BUSIEST = (where: string) => `MATCH (a:Actor)-[:TOOK_PART_IN]->(m:Meeting) WHERE ${where}
RETURN a.id AS id, count(m) AS meetings ORDER BY meetings DESC, id LIMIT $limit`;

const HOW_MANY = (where: string) => `MATCH (a:Actor)-[:TOOK_PART_IN]->(m:Meeting) WHERE ${where}
RETURN count(DISTINCT a.id) AS total`;

const AMONG = (where: string) => `MATCH (a:Actor)-[:TOOK_PART_IN]->(m:Meeting)
WHERE a.id IN $ids AND ${where} RETURN m.id AS meeting, collect(a.id) AS actors`;

/** For whom somebody stands: their state, or that of the body they represent or are. */
const STANDING = [
  'MATCH (p:Person)-[:REPRESENTS]->(s:State) RETURN s.id AS of, collect(p.id) AS who',
  'MATCH (o:Organization)-[:BELONGS_TO]->(s:State) RETURN s.id AS of, collect(o.id) AS who',
];
const BODIES =
  'MATCH (p:Person)-[:REPRESENTS]->(o:Organization) RETURN o.id AS of, collect(p.id) AS who';

/** How often the busiest actors, or states, met each other. */
export async function matrix(
  store: GraphStore,
  query: MatrixQuery,
  options: QueryOptions = {},
): Promise<MatrixReply> {
  const { where, parameters } = await readMeetingFilter(store, query, options);
  const standing = await readStanding(store, options);
  const statesOf = (actor: string) => [...(standing.get(actor) ?? [])].sort(byText);
  const asked = { where, parameters, limit: query.limit };
  const { busiest, parties, total } =
    query.of === 'actors'
      ? await readActors(store, asked, options)
      : await readStates(store, asked, statesOf, options);
  const ids = [...busiest.keys()];
  const label = query.of === 'actors' ? 'Actor' : 'State';
  return {
    of: query.of,
    items: (await readNames(store, label, ids, options)).map((named) => ({
      ...named,
      meetings: busiest.get(named.id) ?? 0,
      states: query.of === 'actors' ? statesOf(named.id) : [named.id],
    })),
    cells: cellsOf(parties, new Set(ids)),
    total,
  };
}

interface Asked {
  readonly where: string;
  readonly parameters: Record<string, Value>;
  readonly limit: number;
}

interface Counted {
  /** The meetings of each of the busiest, in that order. */
  readonly busiest: ReadonlyMap<string, number>;
  /** Who of them took part, by meeting. */
  readonly parties: readonly (readonly string[])[];
  /** How many there are, also past the limit. */
  readonly total: number;
}

/** The store counts: only meetings of the busiest come here. */
async function readActors(
  store: GraphStore,
  { where, parameters, limit }: Asked,
  options: QueryOptions,
): Promise<Counted> {
  const page = { ...parameters, limit: BigInt(limit) };
  const rows = await readAll(store, BUSIEST(where), page, options);
  const [count] = await readAll(store, HOW_MANY(where), parameters, options);
  const busiest = new Map(rows.map(([id, meetings]) => [String(id), Number(meetings)]));
  const among = { ...parameters, ids: [...busiest.keys()] };
  const met = busiest.size === 0 ? [] : await readAll(store, AMONG(where), among, options);
  return {
    busiest,
    parties: met.map(([, actors]) => textsOf(actors)),
    total: Number(count?.[0] ?? 0),
  };
}

/** For whom somebody stands no store counts in one step: every meeting comes here. */
async function readStates(
  store: GraphStore,
  { where, parameters, limit }: Asked,
  statesOf: (actor: string) => readonly string[],
  options: QueryOptions,
): Promise<Counted> {
  const meetings = await readAll(store, WHO_MET(where), parameters, options);
  const parties = meetings.map(([, actors]) => [...new Set(textsOf(actors).flatMap(statesOf))]);
  const counts = countAll(parties);
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || byText(a, b));
  return { busiest: new Map(ranked.slice(0, limit)), parties, total: counts.size };
}

/** The states that each actor stands for. */
async function readStanding(
  store: GraphStore,
  options: QueryOptions,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const standing = new Map<string, Set<string>>();
  const add = (actor: string, state: string) => {
    const states = standing.get(actor);
    if (states) states.add(state);
    else standing.set(actor, new Set([state]));
  };
  for (const statement of STANDING) {
    for (const [state, who] of await readAll(store, statement, {}, options)) {
      for (const actor of textsOf(who)) add(actor, String(state));
    }
  }
  for (const [body, who] of await readAll(store, BODIES, {}, options)) {
    for (const state of standing.get(String(body)) ?? []) {
      for (const actor of textsOf(who)) add(actor, state);
    }
  }
  return standing;
}
