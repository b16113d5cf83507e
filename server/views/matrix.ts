import { byText } from '../../contract/counting/by-text.ts';
import { cellsOf, countAll, type Party } from '../../contract/counting/cells.ts';
import type { MatrixQuery, MatrixReply } from '../../contract/matrix.ts';
import type { GraphStore, QueryOptions } from '../store/graph-store.ts';
import { readAll } from '../store/read-all.ts';
import type { Value } from '../store/value.ts';
import { readMeetingFilter } from './meeting-filter.ts';
import { readNames } from './meetings.ts';
import { textsOf } from './texts.ts';

// States by actor come as a parameter: found by a pattern in the same question, all who ever met
// would be walked once more for each way of standing for a state.
const STATES_MET = (where: string) => `MATCH (a:Actor)-[:TOOK_PART_IN]->(m:Meeting) WHERE ${where}
UNWIND $standing[a.id] AS state WITH m, state ORDER BY state
WITH m, collect(DISTINCT state) AS states RETURN states, count(m) AS meetings`;

const BUSIEST = (where: string) => `MATCH (a:Actor)-[:TOOK_PART_IN]->(m:Meeting) WHERE ${where}
RETURN a.id AS id, count(m) AS meetings ORDER BY meetings DESC, id LIMIT $limit`;

const HOW_MANY = (where: string) => `MATCH (a:Actor)-[:TOOK_PART_IN]->(m:Meeting) WHERE ${where}
RETURN count(DISTINCT a.id) AS total`;

const AMONG = (where: string) => `MATCH (a:Actor)-[:TOOK_PART_IN]->(m:Meeting)
WHERE a.id IN $ids AND ${where} RETURN m.id AS meeting, collect(a.id) AS actors`;

/** For whom somebody stands: their state, or that of the body they represent or are. */
const STANDING = {
  envoys: '(a:Person)-[:REPRESENTS]->(x:State)',
  bodies: '(a:Organization)-[:BELONGS_TO]->(x:State)',
  staff: '(a:Person)-[:REPRESENTS]->(x:Organization)',
};

/** How often the busiest actors, or states, met each other. */
export async function matrix(
  store: GraphStore,
  query: MatrixQuery,
  options: QueryOptions = {},
): Promise<MatrixReply> {
  const { where, parameters } = await readMeetingFilter(store, query, options);
  const asked = { where, parameters, limit: query.limit };
  const ofStates = query.of === 'states';
  const { busiest, parties, total } = ofStates
    ? await readStates(store, asked, options)
    : await readActors(store, asked, options);
  const ids = [...busiest.keys()];
  const standing = ofStates ? new Map() : await readStanding(store, ids, options);
  return {
    of: query.of,
    items: (await readNames(store, ofStates ? 'State' : 'Actor', ids, options)).map((named) => ({
      ...named,
      meetings: busiest.get(named.id) ?? 0,
      states: ofStates ? [named.id] : (standing.get(named.id) ?? []),
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
  /** Who of them took part in how many meetings together. */
  readonly parties: readonly Party[];
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
    parties: met.map(([, actors]) => ({ ids: textsOf(actors), meetings: 1 })),
    total: Number(count?.[0] ?? 0),
  };
}

/** The store counts by the states that met: of meetings no more comes here than how many. */
async function readStates(
  store: GraphStore,
  { where, parameters, limit }: Asked,
  options: QueryOptions,
): Promise<Counted> {
  const standing = await readStanding(store, undefined, options);
  const rows = await readAll(store, STATES_MET(where), { ...parameters, standing }, options);
  const parties = rows.map(([ids, n]) => ({ ids: textsOf(ids), meetings: Number(n) }));
  const counts = countAll(parties);
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || byText(a, b));
  return { busiest: new Map(ranked.slice(0, limit)), parties, total: counts.size };
}

/** The states that each of these actors, or of all, stands for, in the order of their ids. */
async function readStanding(
  store: GraphStore,
  ids: readonly string[] | undefined,
  options: QueryOptions,
): Promise<ReadonlyMap<string, string[]>> {
  const read = async (match: string, of = ids) => {
    if (of?.length === 0) return [];
    const statement = `MATCH ${match}${of ? ' WHERE a.id IN $ids' : ''} RETURN x.id, collect(a.id)`;
    const rows = await readAll(store, statement, of ? { ids: of } : {}, options);
    return rows.map(([x, who]) => [String(x), textsOf(who)] as const);
  };
  const staff = await read(STANDING.staff);
  const bodies = ids && [...ids, ...staff.map(([body]) => body)];
  const standing = new Map<string, Set<string>>();
  const add = (actor: string, state: string) =>
    standing.set(actor, (standing.get(actor) ?? new Set()).add(state));
  for (const [state, who] of [
    ...(await read(STANDING.envoys)),
    ...(await read(STANDING.bodies, bodies)),
  ]) {
    for (const actor of who) add(actor, state);
  }
  for (const [body, who] of staff) {
    for (const state of standing.get(body) ?? []) {
      for (const actor of who) add(actor, state);
    }
  }
  return new Map([...standing].map(([actor, states]) => [actor, [...states].sort(byText)]));
}
