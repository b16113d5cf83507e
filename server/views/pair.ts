import { byTime, countCommon, ranked } from '../../contract/counting/count-common.ts';
import type { PairQuery, PairReply } from '../../contract/pair.ts';
import type { GraphStore, QueryOptions } from '../store/graph-store.ts';
import { readAll } from '../store/read-all.ts';
import { type NoSuchActor, noSuchActor } from './actors.ts';
import { readActorsOf, readMeetings, readNames } from './meetings.ts';
import { textsOf } from './texts.ts';

const ATTENDED = `MATCH (:Actor {id: $of})-[:TOOK_PART_IN]->(m:Meeting)
RETURN m.id AS id, m.status AS status`;

const TOPICS = `MATCH (m:Meeting)-[:DISCUSSED]->(t:Topic) WHERE m.id IN $ids
RETURN t.id AS topic, collect(m.id) AS meetings`;

/** What one of the two took part in, and what of it was held. */
interface Attended {
  readonly all: ReadonlySet<string>;
  readonly held: ReadonlySet<string>;
}

/** All that is between two actors. */
export async function pair(
  store: GraphStore,
  { a, b, limit }: PairQuery,
  options: QueryOptions = {},
): Promise<PairReply | NoSuchActor> {
  const nobody = await noSuchActor(store, [a, b], options);
  if (nobody) return nobody;
  const ofA = await readAttended(store, a, options);
  const ofB = await readAttended(store, b, options);
  const common = await readMeetings(store, shared(ofA.all, ofB.all), options);
  const held = [...new Set([...ofA.held, ...ofB.held])];
  const others = countCommon(await readActorsOf(store, held, options), ofA.held, ofB.held);
  for (const one of [a, b]) others.delete(one);
  const through = ranked(others, limit);
  const topics = ranked(
    countCommon(await readTopics(store, held, options), ofA.held, ofB.held),
    limit,
  );
  return {
    a,
    b,
    meetings: { items: common.sort(byTime).slice(0, limit), total: common.length },
    through: {
      items: (await readNames(store, 'Actor', through.ids, options)).map((named) => ({
        ...named,
        withA: through.of(named.id).a,
        withB: through.of(named.id).b,
      })),
      total: through.total,
    },
    topics: {
      items: (await readNames(store, 'Topic', topics.ids, options)).map((named) => ({
        ...named,
        ofA: topics.of(named.id).a,
        ofB: topics.of(named.id).b,
        together: topics.of(named.id).both,
      })),
      total: topics.total,
    },
  };
}

async function readAttended(
  store: GraphStore,
  of: string,
  options: QueryOptions,
): Promise<Attended> {
  const rows = await readAll(store, ATTENDED, { of }, options);
  const held = rows.filter(([, status]) => status === 'held');
  return {
    all: new Set(rows.map(([id]) => String(id))),
    held: new Set(held.map(([id]) => String(id))),
  };
}

/** Topics by meeting, as `readActorsOf` gives actors. */
async function readTopics(
  store: GraphStore,
  ids: readonly string[],
  options: QueryOptions,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const topics = new Map<string, string[]>();
  for (const [topic, meetings] of await readAll(store, TOPICS, { ids }, options)) {
    for (const meeting of textsOf(meetings)) {
      topics.set(meeting, [...(topics.get(meeting) ?? []), String(topic)]);
    }
  }
  return topics;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((id) => b.has(id));
}
