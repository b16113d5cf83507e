import type { MeetingKind } from '../../../contract/model.ts';
import type { GraphStore, QueryOptions } from '../../store/graph-store.ts';
import { readAll } from '../../store/read-all.ts';
import type { MeetingConditions } from '../meeting-filter.ts';
import { readActorsOf } from '../meetings.ts';
import { textsOf } from '../texts.ts';

/** Two actors and a meeting that both took part in. */
export interface Link {
  readonly actor: string;
  readonly meeting: string;
  readonly other: string;
}

const MEETINGS = (where: string) => `MATCH (a:Actor)-[:TOOK_PART_IN]->(m:Meeting)
WHERE a.id IN $actors AND ${where} AND NOT m.kind IN $without
RETURN m.id AS meeting, collect(a.id) AS actors`;

/** Which meetings join those who took part. */
export interface Joining extends MeetingConditions {
  readonly without: readonly MeetingKind[];
}

/**
 * Everybody that one of these actors met, and where. Two questions of one hop each, which both
 * stores answer quickly, however many meetings somebody took part in.
 */
export async function readLinks(
  store: GraphStore,
  actors: readonly string[],
  { where, parameters, without }: Joining,
  options: QueryOptions,
): Promise<Link[]> {
  const attended = await readAll(
    store,
    MEETINGS(where),
    { ...parameters, actors, without },
    options,
  );
  if (attended.length === 0) return [];
  const meetings = attended.map(([meeting]) => String(meeting));
  const actorsOf = await readActorsOf(store, meetings, options);
  return attended.flatMap(([meeting, from]) =>
    textsOf(from).flatMap((actor) =>
      (actorsOf.get(String(meeting)) ?? [])
        .filter((other) => other !== actor)
        .map((other) => ({ actor, meeting: String(meeting), other })),
    ),
  );
}
