/** How many meetings of the picture each filter would leave. */
import { type FilterList, type Filters, NO_FILTERS } from '../workspace/filters.ts';
import { meetingTies } from '../workspace/meeting-ties.ts';
import { busyMeetings, countHeld, passingMeetings } from '../workspace/sift.ts';
import type { WorkspaceGraph } from '../workspace/types.ts';

/** Something to filter by: a kind, a status or an id. */
export interface Facet {
  readonly value: string;
  /** How many meetings stay if of this list it is the one chosen, with all other filters as set. */
  readonly count: number;
}

/**
 * What can be chosen of a list: all that some meeting here has, and what is chosen. Those that most
 * meetings have come first, whatever is filtered, so that nothing moves while one chooses.
 */
export function facetsOf(
  graph: WorkspaceGraph,
  filters: Filters,
  name: FilterList,
): readonly Facet[] {
  const passing = new Map<string, string[]>();
  const all = new Map<string, number>();
  for (const value of filters[name]) passing.set(value, []);
  for (const id of meetingTies(graph).keys()) {
    for (const value of valuesOf(graph, id, name)) {
      passing.set(value, []);
      all.set(value, (all.get(value) ?? 0) + 1);
    }
  }
  const before = (a: string, b: string) =>
    (all.get(b) ?? 0) - (all.get(a) ?? 0) || (a < b ? -1 : 1);
  for (const id of passingMeetings(graph, filters, name)) {
    for (const value of valuesOf(graph, id, name)) passing.get(value)?.push(id);
  }
  return [...passing]
    .sort(([a], [b]) => before(a, b))
    .map(([value, ids]) => ({
      value,
      count: busyMeetings(graph, ids, { ...filters, [name]: [value] }).length,
    }));
}

/** The meetings that all filters leave. */
export function meetingsLeft(graph: WorkspaceGraph, filters: Filters): readonly string[] {
  return busyMeetings(graph, passingMeetings(graph, filters), filters);
}

/** How many actors have as many held meetings as the filters want, among those they leave. */
export function actorsLeft(graph: WorkspaceGraph, filters: Filters): number {
  const counts = countHeld(graph, meetingsLeft(graph, filters), filters);
  return [...counts.values()].filter((count) => count >= filters.least).length;
}

/** The first and last year in which a meeting here may have been; undefined when none is dated. */
export function yearsOf(graph: WorkspaceGraph): readonly [string, string] | undefined {
  const days = passingMeetings(graph, NO_FILTERS)
    .map((id) => graph.nodes.get(id)?.properties ?? {})
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter((day) => typeof day === 'string')
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  return first !== undefined && last !== undefined
    ? [first.slice(0, 4), last.slice(0, 4)]
    : undefined;
}

function valuesOf(graph: WorkspaceGraph, meeting: string, name: FilterList): Iterable<string> {
  const { kind, status } = graph.nodes.get(meeting)?.properties ?? {};
  if (name === 'meetingKinds') return typeof kind === 'string' ? [kind] : [];
  if (name === 'statuses') return typeof status === 'string' ? [status] : [];
  return meetingTies(graph).get(meeting)?.[name] ?? [];
}
