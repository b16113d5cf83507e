import { byText } from '../../contract/counting/by-text.ts';
import type { Met, MetQuery, MetReply } from '../../contract/met.ts';
import type { GraphStore, QueryOptions } from '../store/graph-store.ts';
import { readAll } from '../store/read-all.ts';
import type { Value } from '../store/value.ts';
import { type NoSuchActor, noSuchActor } from './actors.ts';
import { readMeetingFilter } from './meeting-filter.ts';
import { textOf, textsOf } from './texts.ts';

type Row = readonly Value[];

/** Whom an actor met: everybody else who took part in the same meetings. */
export async function met(
  store: GraphStore,
  query: MetQuery,
  options: QueryOptions = {},
): Promise<MetReply | NoSuchActor> {
  const read = store.capabilities.chainedPatterns ? readInOne : readHopByHop;
  const { rows, total } = await read(store, query, options);
  const nobody = total === 0 ? await noSuchActor(store, [query.of], options) : undefined;
  if (nobody) return nobody;
  return { of: query.of, met: rows.map(metOf), total };
}

interface Answer {
  /** `id, nameAr, nameEn, ids of meetings`, at most `limit`. */
  readonly rows: readonly Row[];
  readonly total: number;
}

/** The statement for stores that follow two relationships at once. */
export function metStatement(where: string): string {
  return `MATCH (:Actor {id: $of})-[:TOOK_PART_IN]->(m:Meeting)<-[:TOOK_PART_IN]-(b:Actor)
WHERE ${where}
WITH b, collect(m.id) AS meetings
ORDER BY size(meetings) DESC, b.id
WITH collect([b, meetings]) AS others
UNWIND others[..$limit] AS row
RETURN row[0].id AS id, row[0].nameAr AS nameAr, row[0].nameEn AS nameEn, row[1] AS meetings,
  size(others) AS total`;
}

async function readInOne(
  store: GraphStore,
  query: MetQuery,
  options: QueryOptions,
): Promise<Answer> {
  const { where, parameters } = await readMeetingFilter(store, query, options);
  const rows = await readAll(
    store,
    metStatement(where),
    { ...parameters, of: query.of, limit: BigInt(query.limit) },
    options,
  );
  return { rows, total: Number(rows[0]?.[4] ?? 0) };
}

// Written from the meetings' side: looked at from the actors', the store would visit them all.
const OTHERS = `MATCH (m:Meeting)<-[:TOOK_PART_IN]-(b:Actor)
WHERE m.id IN $meetings AND b.id <> $of
RETURN b.id AS id, b.nameAr AS nameAr, b.nameEn AS nameEn, collect(m.id) AS meetings`;

async function readHopByHop(
  store: GraphStore,
  query: MetQuery,
  options: QueryOptions,
): Promise<Answer> {
  const { clause, parameters } = await readMeetingFilter(store, query, options);
  const meetings = await readAll(
    store,
    `MATCH (a:Actor {id: $of})-[:TOOK_PART_IN]->(m:Meeting) ${clause} RETURN m.id AS id`,
    { ...parameters, of: query.of },
    options,
  );
  if (meetings.length === 0) return { rows: [], total: 0 };
  const ids = meetings.map(([id]) => id ?? null);
  const rows = await readAll(store, OTHERS, { meetings: ids, of: query.of }, options);
  const inOrder = [...rows].sort(
    (a, b) => meetingsOf(b) - meetingsOf(a) || byText(String(a[0]), String(b[0])),
  );
  return { rows: inOrder.slice(0, query.limit), total: rows.length };
}

/** A row `id, nameAr, nameEn, meetings` as the contract has it. */
function metOf([id, nameAr, nameEn, meetings]: Row): Met {
  const ids = textsOf(meetings);
  return {
    id: String(id),
    nameAr: textOf(nameAr),
    nameEn: textOf(nameEn),
    count: ids.length,
    meetings: ids.sort(),
  };
}

function meetingsOf(row: Row): number {
  return textsOf(row[3]).length;
}
