import type { ActorQuery, ActorReply } from '../../contract/actor.ts';
import type { Held } from '../../contract/counting/held.ts';
import { tellActor } from '../../contract/counting/tell-actor.ts';
import type { GraphStore, QueryOptions } from '../store/graph-store.ts';
import { readAll } from '../store/read-all.ts';
import { type NoSuchActor, noSuchActor } from './actors.ts';
import { readMeetingFilter } from './meeting-filter.ts';
import { textOf, textsOf } from './texts.ts';

// Both written from the meetings' side: looked at from the others', a store would visit them all.
const OTHERS = `MATCH (m:Meeting)<-[:TOOK_PART_IN]-(x:Actor) WHERE m.id IN $ids AND x.id <> $of
RETURN x.id AS id, x.nameAr AS nameAr, x.nameEn AS nameEn, collect(m.id) AS meetings`;
const TOPICS = `MATCH (m:Meeting)-[:DISCUSSED]->(x:Topic) WHERE m.id IN $ids
RETURN x.id AS id, x.nameAr AS nameAr, x.nameEn AS nameEn, collect(m.id) AS meetings`;
const STATEMENTS = 'MATCH (:Actor {id: $of})-[:MADE]->(s:Statement) RETURN count(s) AS statements';

/** An actor's meetings in numbers. */
export async function actor(
  store: GraphStore,
  query: ActorQuery,
  options: QueryOptions = {},
): Promise<ActorReply | NoSuchActor> {
  const { of, limit } = query;
  const held = await readHeld(store, query, options);
  const nobody = held.length === 0 ? await noSuchActor(store, [of], options) : undefined;
  if (nobody) return nobody;
  const meetings = new Map(held.map((meeting) => [meeting.id, meeting]));
  const read = (statement: string) => readThings(store, statement, { of, meetings }, options);
  const [others, topics] = [await read(OTHERS), await read(TOPICS)];
  const [made] = await readAll(store, STATEMENTS, { of }, options);
  return tellActor({ of, held, others, topics, statements: Number(made?.[0] ?? 0), limit });
}

async function readHeld(
  store: GraphStore,
  query: ActorQuery,
  options: QueryOptions,
): Promise<readonly Held[]> {
  const { where, parameters } = await readMeetingFilter(store, query, options);
  const rows = await readAll(
    store,
    `MATCH (:Actor {id: $of})-[:TOOK_PART_IN]->(m:Meeting) WHERE ${where}
RETURN m.id AS id, m.kind AS kind, m.date AS date, coalesce(m.earliest, m.latest) AS day`,
    { ...parameters, of: query.of },
    options,
  );
  return rows.map(([id, kind, date, day]) => ({
    id: String(id),
    kind: textOf(kind),
    date: textOf(date),
    day: textOf(day),
  }));
}

/** Others or topics with their meetings. */
async function readThings(
  store: GraphStore,
  statement: string,
  { of, meetings }: { readonly of: string; readonly meetings: ReadonlyMap<string, Held> },
  options: QueryOptions,
) {
  if (meetings.size === 0) return [];
  const parameters = { ids: [...meetings.keys()], ...(statement === OTHERS && { of }) };
  const rows = await readAll(store, statement, parameters, options);
  return rows.map(([id, nameAr, nameEn, ids]) => ({
    id: String(id),
    nameAr: textOf(nameAr),
    nameEn: textOf(nameEn),
    during: [...new Set(textsOf(ids))].flatMap((each) => meetings.get(each) ?? []),
  }));
}
