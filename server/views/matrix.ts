import { byText } from '../../contract/counting/by-text.ts';
import { cellsOf, countAll, type Party } from '../../contract/counting/cells.ts';
import type { MatrixQuery, MatrixReply } from '../../contract/matrix.ts';
import type { GraphStore, Parameters, QueryOptions } from '../store/graph-store.ts';
import { readAll } from '../store/read-all.ts';
import type { Value } from '../store/value.ts';
import { readMeetingFilter } from './meeting-filter.ts';
import { readNames } from './meetings.ts';
import { readStatesOf } from './states-of.ts';
import { textsOf } from './texts.ts';

const BUSIEST = (where: string) => `MATCH (m:Meeting)<-[:TOOK_PART_IN]-(a:Actor) WHERE ${where}
WITH a, count(m) AS meetings
RETURN a.id AS id, meetings ORDER BY meetings DESC, id LIMIT $limit`;

const HOW_MANY = (where: string) => `MATCH (m:Meeting)<-[:TOOK_PART_IN]-(a:Actor) WHERE ${where}
RETURN count(DISTINCT a) AS total`;

const AMONG = (where: string) => `MATCH (a:Actor)-[:TOOK_PART_IN]->(m:Meeting)
WHERE a.id IN $ids AND ${where} RETURN m.id AS meeting, collect(a.id) AS actors`;

/** Whoever stands for nobody is left out of the list, and a meeting of none such out of the answer. */
const PARTIES = (where: string) => `MATCH (a:Actor)-[:TOOK_PART_IN]->(m:Meeting)
WHERE ${where} AND $standing[a.id] IS NOT NULL
WITH m, collect(DISTINCT $standing[a.id]) AS states
RETURN states, count(m) AS meetings`;

/** How often the busiest actors, or states, met each other. */
export async function matrix(
  store: GraphStore,
  query: MatrixQuery,
  options: QueryOptions = {},
): Promise<MatrixReply> {
  const { where, parameters } = await readMeetingFilter(store, query, options);
  const asked = { where, parameters, limit: query.limit };
  const actors = query.of === 'actors';
  const { busiest, parties, total } = actors
    ? await readActors(store, asked, options)
    : await readStates(store, asked, options);
  const ids = [...busiest.keys()];
  const standing = actors ? await readStatesOf(store, options, ids) : undefined;
  return {
    of: query.of,
    items: (await readNames(store, actors ? 'Actor' : 'State', ids, options)).map((named) => ({
      ...named,
      meetings: busiest.get(named.id) ?? 0,
      states: standing ? [...(standing.get(named.id) ?? [])].sort(byText) : [named.id],
    })),
    cells: cellsOf(parties, new Set(ids)),
    total,
  };
}

interface Asked {
  readonly where: string;
  readonly parameters: Parameters;
  readonly limit: number;
}

interface Counted {
  /** The meetings of each of the busiest, in that order. */
  readonly busiest: ReadonlyMap<string, number>;
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

/** Told for whom everybody stands, the store counts the meetings of the same states together. */
async function readStates(
  store: GraphStore,
  { where, parameters, limit }: Asked,
  options: QueryOptions,
): Promise<Counted> {
  const standing = new Map<string, Value>();
  for (const [actor, states] of await readStatesOf(store, options)) {
    standing.set(actor, [...states].sort(byText).join(' '));
  }
  const rows = await readAll(store, PARTIES(where), { ...parameters, standing }, options);
  const parties = rows.map(([states, meetings]) => ({
    ids: [...new Set(textsOf(states).flatMap((each) => each.split(' ')))],
    meetings: Number(meetings),
  }));
  const counts = countAll(parties);
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || byText(a, b));
  return { busiest: new Map(ranked.slice(0, limit)), parties, total: counts.size };
}
