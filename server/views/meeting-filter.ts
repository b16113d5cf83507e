import { firstDay, lastDay } from '../../contract/date-boundary.ts';
import type { MeetingFilter } from '../../contract/meeting-filter.ts';
import type { GraphStore, Parameters, QueryOptions } from '../store/graph-store.ts';
import type { Value } from '../store/value.ts';
import { readWhoStandsFor, type Standing } from './standing.ts';

export interface MeetingConditions {
  /** Conditions on a meeting `m`; `true` where every meeting counts. */
  readonly where: string;
  /** The same as a clause, which is empty for every meeting: `WHERE true` has a store look at all. */
  readonly clause: string;
  readonly parameters: Parameters;
}

/** Reads what the filter needs to know of the store, and makes its conditions. */
export async function readMeetingFilter(
  store: GraphStore,
  filter: MeetingFilter,
  options: QueryOptions,
): Promise<MeetingConditions> {
  const { state = [], organization = [] } = filter;
  const ofStates =
    state.length > 0 ? await readWhoStandsFor(store, 'State', state, options) : undefined;
  const ofBodies =
    organization.length > 0
      ? await readWhoStandsFor(store, 'Organization', organization, options)
      : undefined;
  return meetingFilter(filter, ofStates, ofBodies);
}

/**
 * Which meetings count. With dates: those that may have been on a day between them, so that a
 * meeting of "2024" is among those from June 2024; undated ones only if they are asked for.
 *
 * @example meetingFilter({ status: ['held'], from: '2024-06' }).where
 * // m.status IN $status AND (m.earliest IS NOT NULL OR m.latest IS NOT NULL) AND (m.latest IS NULL OR m.latest >= $from)
 */
export function meetingFilter(
  filter: MeetingFilter,
  ofStates?: Standing,
  ofBodies?: Standing,
): MeetingConditions {
  const { status, kind, topic, place, report, from, to, undated } = filter;
  const conditions: string[] = [];
  const parameters: Record<string, Value> = {};
  const add = (name: string, value: Value | undefined, condition: string) => {
    if (value === undefined) return;
    conditions.push(condition);
    parameters[name] = value;
  };
  add('status', status, 'm.status IN $status');
  add('kind', kind, 'm.kind IN $kind');
  add('topic', topic, someOf('-[:DISCUSSED]->', 'Topic', 'topic'));
  add('place', place, someOf('-[:HELD_IN]->', 'Place', 'place'));
  add('report', report, "any(e IN m.evidence WHERE split(e, '#char=')[0] IN $report)");
  if (ofStates) {
    const held = ['Place', 'State'].map((label) =>
      someAmong('-[:HELD_IN]->', label, 'stateGrounds'),
    );
    const parties = someAmong('<-[:TOOK_PART_IN]-', 'Actor', 'stateActors');
    add('stateActors', asKeys(ofStates.actors), `(${[parties, ...held].join(' OR ')})`);
    parameters.stateGrounds = asKeys(ofStates.grounds);
  }
  if (ofBodies) {
    const parties = someAmong('<-[:TOOK_PART_IN]-', 'Actor', 'bodyActors');
    add('bodyActors', asKeys(ofBodies.actors), parties);
  }
  const fits: string[] = [];
  if (from !== undefined) {
    fits.push('(m.latest IS NULL OR m.latest >= $from)');
    parameters.from = firstDay(from);
  }
  if (to !== undefined) {
    fits.push('(m.earliest IS NULL OR m.earliest <= $to)');
    parameters.to = lastDay(to);
  }
  // What has neither end fits any time.
  if (fits.length > 0 && undated !== 'yes') {
    fits.unshift('(m.earliest IS NOT NULL OR m.latest IS NOT NULL)');
  }
  const where = [...conditions, ...fits].join(' AND ');
  return { where: where || 'true', clause: where && `WHERE ${where}`, parameters };
}

/** Whether a meeting `m` is tied to one of the nodes in a parameter. */
function someOf(relationship: string, label: string, parameter: string): string {
  return `EXISTS { MATCH (m)${relationship}(x:${label}) WHERE x.id IN $${parameter} }`;
}

/** The same for many: a key is looked up, a list is gone through for every meeting. */
function someAmong(relationship: string, label: string, parameter: string): string {
  return `EXISTS { MATCH (m)${relationship}(x:${label}) WHERE $${parameter}[x.id] IS NOT NULL }`;
}

function asKeys(ids: readonly string[]): ReadonlyMap<string, Value> {
  return new Map(ids.map((id) => [id, true]));
}
