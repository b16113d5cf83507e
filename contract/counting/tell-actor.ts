import type { ActorReply } from '../actor.ts';
import type { Named } from '../meeting-filter.ts';
import { byText } from './by-text.ts';
import { extentOf, type Held, kindsOf } from './held.ts';

/** Somebody, or a topic, by name, with the meetings that it was in. */
interface Thing extends Readonly<Named> {
  readonly during: readonly Held[];
}

interface ActorFacts {
  readonly of: string;
  /** The actor's meetings that fit the filters. */
  readonly held: readonly Held[];
  readonly others: readonly Thing[];
  readonly topics: readonly Thing[];
  readonly statements: number;
  /** Items of each list at most. */
  readonly limit: number;
}

/** An actor's meetings in numbers; of others and topics those of most meetings first, then by id. */
export function tellActor({ of, held, statements, limit, ...things }: ActorFacts): ActorReply {
  const [others, topics] = [ranked(things.others), ranked(things.topics)];
  return {
    of,
    meetings: held.length,
    undated: held.filter(({ day }) => day === null).length,
    ...extentOf(held),
    kinds: kindsOf(held),
    topics: {
      items: topics
        .slice(0, limit)
        .map(({ during, ...named }) => ({ ...named, count: during.length })),
      total: topics.length,
    },
    met: {
      items: others.slice(0, limit).map(({ during, ...named }) => ({
        ...named,
        count: during.length,
        meetings: during.map(({ id }) => id).sort(),
        ...extentOf(during),
      })),
      total: others.length,
      ...extentOf(others.flatMap(({ during }) => during)),
    },
    statements,
  };
}

function ranked(things: readonly Thing[]): readonly Thing[] {
  return things.toSorted((a, b) => b.during.length - a.during.length || byText(a.id, b.id));
}
