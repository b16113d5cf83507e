import type { Link } from '../../../contract/counting/way.ts';
import type { MeetingKind } from '../../../contract/model.ts';
import type { GraphStore, QueryOptions } from '../../store/graph-store.ts';
import { readAll } from '../../store/read-all.ts';
import type { MeetingConditions } from '../meeting-filter.ts';
import { readActorsOf } from '../meetings.ts';
import { textsOf } from '../texts.ts';
import { readStateLinks } from './state-links.ts';

const MEETINGS = (where: string) => `MATCH (a:Actor)-[:TOOK_PART_IN]->(m:Meeting)
WHERE a.id IN $actors AND ${where} AND NOT m.kind IN $without
RETURN m.id AS meeting, collect(a.id) AS actors`;

/** Which meetings join those who took part, and whether a state joins those who stand for it. */
export interface Joining extends MeetingConditions {
  readonly without: readonly MeetingKind[];
  readonly states: boolean;
}

/** Everybody to whom a way leads from one of these actors. */
export async function readLinks(
  store: GraphStore,
  actors: readonly string[],
  joining: Joining,
  options: QueryOptions,
): Promise<Link[]> {
  const met = await readMeetingLinks(store, actors, joining, options);
  return joining.states ? [...met, ...(await readStateLinks(store, actors, options))] : met;
}

/**
 * Everybody that one of these actors met, and where. Two questions of one hop each, which both
 * stores answer quickly, however many meetings somebody took part in.
 */
async function readMeetingLinks(
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
        .map((other) => ({ actor, way: { by: 'meeting', ids: [String(meeting)] }, other })),
    ),
  );
}
