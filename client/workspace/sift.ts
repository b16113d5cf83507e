/** What the filters leave of a graph. */
import { firstDay, lastDay } from '../../contract/date-boundary.ts';
import type { GraphNode, GraphRelationship } from '../../contract/graph.ts';
import type { MeetingKind, MeetingStatus } from '../../contract/model.ts';
import { evidenceReports } from './evidence-reports.ts';
import { FILTER_NAMES, type FilterName, type Filters, filtersSet, isSet } from './filters.ts';
import { type MeetingTies, meetingTies } from './meeting-ties.ts';
import { surroundings } from './surroundings.ts';
import type { WorkspaceGraph } from './types.ts';

export interface Sifted {
  /** Ids of the nodes that stay. */
  readonly nodes: ReadonlySet<string>;
  /** Whether a relationship stays, if both its ends do. */
  readonly keeps: (relationship: GraphRelationship) => boolean;
}

const known = new WeakMap<WorkspaceGraph, WeakMap<Filters, Sifted>>();

/**
 * What stays: meetings that pass every filter; actors who took part in one of them, in at least
 * `least` that were held; and what belongs to either. With a filter on reports, of all that only
 * what these reports state.
 */
export function sift(graph: WorkspaceGraph, filters: Filters): Sifted {
  const ofGraph = known.get(graph) ?? new WeakMap<Filters, Sifted>();
  known.set(graph, ofGraph);
  const sifted = ofGraph.get(filters) ?? makeSifted(graph, filters);
  ofGraph.set(filters, sifted);
  return sifted;
}

/** The meetings that pass every filter but the one named, by their own facts and ties. */
export function passingMeetings(
  graph: WorkspaceGraph,
  filters: Filters,
  but?: FilterName,
): readonly string[] {
  const asked = FILTER_NAMES.filter((name) => name !== but && isSet(filters, name));
  return [...meetingTies(graph)].flatMap(([id, ties]) => {
    const meeting = graph.nodes.get(id);
    return meeting && asked.every((name) => passes(meeting, ties, filters, name)) ? [id] : [];
  });
}

/** How many of these meetings that were held each actor took part in, as the chosen reports state. */
export function countHeld(
  graph: WorkspaceGraph,
  meetings: Iterable<string>,
  { reports }: Filters,
): ReadonlyMap<string, number> {
  const parties = partiesStated(graph, reports);
  const counts = new Map<string, number>();
  for (const id of meetings) {
    if (graph.nodes.get(id)?.properties.status !== 'held') continue;
    for (const party of parties(id)) counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  return counts;
}

/** Those of these meetings in which somebody took part who has as many held ones as is asked. */
export function busyMeetings(
  graph: WorkspaceGraph,
  meetings: readonly string[],
  filters: Filters,
): readonly string[] {
  const { least, reports } = filters;
  if (least === 0) return meetings;
  const counts = countHeld(graph, meetings, filters);
  const parties = partiesStated(graph, reports);
  return meetings.filter((id) =>
    [...parties(id)].some((party) => (counts.get(party) ?? 0) >= least),
  );
}

/** Who took part in a meeting; with reports, as far as one of them states it. */
function partiesStated(graph: WorkspaceGraph, reports: readonly string[]) {
  const ties = meetingTies(graph);
  const all = (meeting: string): Iterable<string> => ties.get(meeting)?.parties ?? [];
  if (reports.length === 0) return all;
  const stated = new Map<string, Set<string>>();
  for (const relationship of graph.relationships.values()) {
    const { type, from, to } = relationship;
    const party = graph.nodes.get(from);
    if (type !== 'TOOK_PART_IN' || !isStated(relationship, reports)) continue;
    if (party && !isStated(party, reports)) continue;
    stated.set(to, (stated.get(to) ?? new Set()).add(from));
  }
  return (meeting: string): Iterable<string> => stated.get(meeting) ?? [];
}

/** Whether one of the reports states it; without reports everything counts as stated. */
function isStated(of: GraphNode | GraphRelationship, reports: readonly string[]): boolean {
  return reports.length === 0 || evidenceReports(of).some((report) => reports.includes(report));
}

function passes(
  meeting: GraphNode,
  ties: MeetingTies,
  filters: Filters,
  name: FilterName,
): boolean {
  const { kind, status } = meeting.properties;
  if (name === 'meetingKinds') return filters.meetingKinds.includes(kind as MeetingKind);
  if (name === 'statuses') return filters.statuses.includes(status as MeetingStatus);
  if (name === 'time') return mayHaveBeen(meeting, filters);
  if (name === 'least') return true;
  return filters[name].some((id) => ties[name].has(id));
}

/** Whether it may have been on a day between; undated ones as the filter says. */
function mayHaveBeen({ properties }: GraphNode, { from, to, undated }: Filters): boolean {
  const { earliest = null, latest = null } = properties;
  if (earliest === null && latest === null) return undated;
  const endsBefore = from !== null && typeof latest === 'string' && latest < firstDay(from);
  const beginsAfter = to !== null && typeof earliest === 'string' && earliest > lastDay(to);
  return !endsBefore && !beginsAfter;
}

function makeSifted(graph: WorkspaceGraph, filters: Filters): Sifted {
  const { reports, least } = filters;
  const stated = (of: GraphNode | GraphRelationship) => isStated(of, reports);
  const onMeetings = filtersSet(filters).some((name) => name !== 'reports');
  if (!onMeetings) {
    const all = [...graph.nodes.values()].filter((node) => isReport(node) || stated(node));
    return { nodes: new Set(all.map(({ id }) => id)), keeps: stated };
  }
  const meetings = busyMeetings(graph, passingMeetings(graph, filters), filters);
  const counts = countHeld(graph, meetings, filters);
  const partiesOf = partiesStated(graph, reports);
  const parties = meetings
    .flatMap((id) => [...partiesOf(id)])
    .filter((id) => (counts.get(id) ?? 0) >= least);
  const nodes = surroundings(graph, new Set(meetings), new Set(parties));
  for (const id of nodes) {
    const node = graph.nodes.get(id);
    if (node && !isReport(node) && !stated(node)) nodes.delete(id);
  }
  return { nodes, keeps: stated };
}

// Reports stand beside the picture; no filter takes them away.
function isReport({ labels }: GraphNode): boolean {
  return labels.includes('Report');
}
