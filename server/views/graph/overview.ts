import type { GraphStore, QueryOptions } from '../../store/graph-store.ts';
import { readAll } from '../../store/read-all.ts';
import type { Value } from '../../store/value.ts';
import { type Candidate, growPicture } from './grow-picture.ts';

const BUSIEST_ACTORS = `MATCH (a:Actor)-[:TOOK_PART_IN]->(m:Meeting)
RETURN a.id AS id, count(m) AS meetings ORDER BY meetings DESC, id LIMIT $limit`;

const MEETINGS_OF = `MATCH (a:Actor)-[:TOOK_PART_IN]->(m:Meeting) WHERE a.id IN $ids
WITH m.id AS id, collect(a.id) AS actors
RETURN id, actors ORDER BY size(actors) DESC, id LIMIT $limit`;

// Of actors and their meetings: states, bodies, places, topics and statements.
const AROUND = ['Person', 'Organization', 'Meeting']
  .map(
    (kind) =>
      `MATCH (n:${kind})--(m) WHERE n.id IN $ids AND NOT m:Meeting AND NOT m:Person ` +
      'RETURN collect([n.id, m.id]) AS links',
  )
  .join('\nUNION ALL\n');

/** Whatever is left, most connected first: for graphs in which few met anybody. */
const OTHERS = `MATCH (n) WHERE NOT n:Report AND NOT n.id IN $ids
RETURN n.id AS id, COUNT { (n)--() } AS links ORDER BY links DESC, id LIMIT $limit`;

/**
 * The ids of at most `limit` nodes that show what a large graph is about: the busiest actors, the
 * meetings that connect them, and what is around those, grown so that the picture hangs together.
 */
export async function chooseOverview(
  store: GraphStore,
  limit: number,
  options: QueryOptions,
): Promise<string[]> {
  const read = (statement: string, parameters: Record<string, Value>) =>
    readAll(store, statement, parameters, options);
  const actors = idsOf(await read(BUSIEST_ACTORS, { limit: BigInt(Math.ceil(limit / 3)) }));
  const rows = await read(MEETINGS_OF, { ids: actors, limit: BigInt(10 * limit) });
  const meetings = spreadMeetings(rows.map(meetingOf), limit);
  const met = meetings.map(({ id }) => id);
  const around = pairs(await read(AROUND, { ids: [...actors, ...met] }));
  const candidates: Candidate[] = [
    ...actors.map((id) => ({ id, share: 'actor' as const })),
    ...met.map((id) => ({ id, share: 'meeting' as const })),
    ...mostLinked(around, limit, new Set(actors)).map((id) => ({ id, share: 'around' as const })),
  ];
  const took = meetings.flatMap(({ id, actors }) => actors.map((actor) => [actor, id] as const));
  const chosen = growPicture(candidates, [...took, ...around], limit);
  if (chosen.length === limit) return chosen;
  const left = BigInt(limit - chosen.length);
  return [...chosen, ...idsOf(await read(OTHERS, { ids: chosen, limit: left }))];
}

interface MeetingRow {
  readonly id: string;
  readonly actors: readonly string[];
}

/** At most `limit` meetings, those of many actors first, passing over actors who already have enough. */
export function spreadMeetings(rows: readonly MeetingRow[], limit: number): MeetingRow[] {
  const enough = 6;
  const has = new Map<string, number>();
  const chosen: MeetingRow[] = [];
  for (const row of rows) {
    if (chosen.length === limit) break;
    if (row.actors.every((actor) => (has.get(actor) ?? 0) >= enough)) continue;
    for (const actor of row.actors) has.set(actor, (has.get(actor) ?? 0) + 1);
    chosen.push(row);
  }
  return chosen;
}

function meetingOf([id, actors]: readonly Value[]): MeetingRow {
  return { id: String(id), actors: Array.isArray(actors) ? actors.map(String) : [] };
}

function idsOf(rows: readonly (readonly Value[])[]): string[] {
  return rows.flatMap(([id]) => (typeof id === 'string' ? [id] : []));
}

/** Rows of one list of pairs each, as one list. */
function pairs(rows: readonly (readonly Value[])[]): (readonly [string, string])[] {
  return rows.flatMap(([list]) =>
    (Array.isArray(list) ? list : []).flatMap((pair) =>
      Array.isArray(pair) ? [[String(pair[0]), String(pair[1])] as const] : [],
    ),
  );
}

function mostLinked(
  links: readonly (readonly [string, string])[],
  limit: number,
  known: ReadonlySet<string>,
): string[] {
  const counts = new Map<string, number>();
  for (const [, id] of links) if (!known.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([id]) => id);
}
