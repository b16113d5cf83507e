import type { Meeting } from '../../contract/meeting-filter.ts';
import type { PairQuery, PairReply } from '../../contract/pair.ts';
import type { GraphStore, QueryOptions } from '../store/graph-store.ts';
import { readAll } from '../store/read-all.ts';
import { type NoSuchActor, noSuchActor } from './actors.ts';
import { readActorsOf, readMeetings, readNames } from './meetings.ts';
import { byText, textsOf } from './texts.ts';

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
  const others = counts(await readActorsOf(store, held, options), ofA.held, ofB.held);
  for (const one of [a, b]) others.delete(one);
  const through = ranked(others, limit);
  const topics = ranked(counts(await readTopics(store, held, options), ofA.held, ofB.held), limit);
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

interface Count {
  a: number;
  b: number;
  both: number;
}

/** In how many meetings of the one, of the other, and of both each thing is. */
function counts(
  things: ReadonlyMap<string, readonly string[]>,
  ofA: ReadonlySet<string>,
  ofB: ReadonlySet<string>,
): Map<string, Count> {
  const found = new Map<string, Count>();
  for (const [meeting, ids] of things) {
    for (const id of ids) {
      const count = found.get(id) ?? { a: 0, b: 0, both: 0 };
      if (ofA.has(meeting)) count.a += 1;
      if (ofB.has(meeting)) count.b += 1;
      if (ofA.has(meeting) && ofB.has(meeting)) count.both += 1;
      found.set(id, count);
    }
  }
  return found;
}

/** Those that both have, most on the smaller side first. */
function ranked(found: ReadonlyMap<string, Count>, limit: number) {
  const common = [...found].filter(([, { a, b }]) => a > 0 && b > 0);
  const least = ({ a, b }: Count) => Math.min(a, b);
  common.sort(
    ([x, one], [y, two]) =>
      least(two) - least(one) || two.a + two.b - (one.a + one.b) || byText(x, y),
  );
  return {
    ids: common.slice(0, limit).map(([id]) => id),
    of: (id: string): Count => found.get(id) ?? { a: 0, b: 0, both: 0 },
    total: common.length,
  };
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((id) => b.has(id));
}

/** By the first day on which they may have been, the undated last. */
function byTime(x: Meeting, y: Meeting): number {
  const [one, two] = [x, y].map(({ earliest, latest }) => earliest ?? latest ?? '\uffff');
  return byText(one ?? '', two ?? '') || byText(x.id, y.id);
}
