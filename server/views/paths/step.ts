import type { MeetingKind } from '../../../contract/model.ts';
import type { GraphStore, QueryOptions } from '../../store/graph-store.ts';
import { readAll } from '../../store/read-all.ts';
import type { Value } from '../../store/value.ts';

/** Two actors and a meeting that both took part in. */
export interface Link {
  readonly actor: string;
  readonly meeting: string;
  readonly other: string;
}

const MEETINGS = `MATCH (a:Actor)-[:TOOK_PART_IN]->(m:Meeting)
WHERE a.id IN $actors AND m.status = 'held' AND NOT m.kind IN $without
RETURN m.id AS meeting, collect(a.id) AS actors`;

// Written from the meetings' side: looked at from the actors', a store would visit them all.
const OTHERS = `MATCH (m:Meeting)<-[:TOOK_PART_IN]-(b:Actor)
WHERE m.id IN $meetings
RETURN m.id AS meeting, collect(b.id) AS others`;

/**
 * Everybody that one of these actors met, and where. Two questions of one hop each, which both
 * stores answer quickly, however many meetings somebody took part in.
 */
export async function readLinks(
  store: GraphStore,
  actors: readonly string[],
  without: readonly MeetingKind[],
  options: QueryOptions,
): Promise<Link[]> {
  const attended = await readAll(store, MEETINGS, { actors, without }, options);
  if (attended.length === 0) return [];
  const meetings = attended.map(([meeting]) => meeting ?? null);
  const joined = await readAll(store, OTHERS, { meetings }, options);
  const othersOf = new Map(joined.map(([meeting, others]) => [meeting, textsOf(others)]));
  return attended.flatMap(([meeting, from]) =>
    textsOf(from).flatMap((actor) =>
      (othersOf.get(meeting) ?? [])
        .filter((other) => other !== actor)
        .map((other) => ({ actor, meeting: String(meeting), other })),
    ),
  );
}

function textsOf(value: Value | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
