/** Reading meetings, who took part in them, and what people are called: what several views need. */
import type { Meeting, Named } from '../../contract/meeting-filter.ts';
import type { GraphStore, QueryOptions } from '../store/graph-store.ts';
import { readAll } from '../store/read-all.ts';
import { textOf, textsOf } from './texts.ts';

/** What a statement returns of a meeting `m`, for `meetingOf`. */
export const MEETING_FIELDS =
  'm.id, m.titleAr, m.titleEn, m.kind, m.status, m.date, m.earliest, m.latest';

const MEETINGS = `MATCH (m:Meeting) WHERE m.id IN $ids RETURN ${MEETING_FIELDS}`;

// Written from the meetings' side: looked at from the actors', a store would visit them all.
const ACTORS = `UNWIND $ids AS id MATCH (m:Meeting {id: id})<-[:TOOK_PART_IN]-(b:Actor)
RETURN id AS meeting, collect(b.id) AS actors`;

const NAMES = (label: string) =>
  `MATCH (n:${label}) WHERE n.id IN $ids RETURN n.id AS id, n.nameAr AS nameAr, n.nameEn AS nameEn`;

/** Meetings by id, in that order, each with who took part. */
export async function readMeetings(
  store: GraphStore,
  ids: readonly string[],
  options: QueryOptions,
): Promise<Meeting[]> {
  if (ids.length === 0) return [];
  const rows = await readAll(store, MEETINGS, { ids }, options);
  const actors = await readActorsOf(store, ids, options);
  const known = new Map(
    rows.map((row) => {
      const [id, ...rest] = row.map(textOf);
      const [titleAr = null, titleEn = null, kind = null, status = null] = rest;
      const [date = null, earliest = null, latest = null] = rest.slice(4);
      return [id, { titleAr, titleEn, kind, status, date, earliest, latest }] as const;
    }),
  );
  return ids.flatMap((id) => {
    const meeting = known.get(id);
    return meeting ? [{ id, ...meeting, actors: actors.get(id) ?? [] }] : [];
  });
}

/** Who took part in each of these meetings, by id. */
export async function readActorsOf(
  store: GraphStore,
  ids: readonly string[],
  options: QueryOptions,
): Promise<ReadonlyMap<string, string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await readAll(store, ACTORS, { ids }, options);
  return new Map(rows.map(([meeting, actors]) => [String(meeting), textsOf(actors).sort()]));
}

/** Names of nodes with this label, by id, in the order asked for. */
export async function readNames(
  store: GraphStore,
  label: 'Actor' | 'State' | 'Topic',
  ids: readonly string[],
  options: QueryOptions,
): Promise<Named[]> {
  if (ids.length === 0) return [];
  const rows = await readAll(store, NAMES(label), { ids }, options);
  const known = new Map(
    rows.map(([id, ar, en]) => [id, { nameAr: textOf(ar), nameEn: textOf(en) }]),
  );
  return ids.map((id) => ({ id, ...(known.get(id) ?? { nameAr: null, nameEn: null }) }));
}
