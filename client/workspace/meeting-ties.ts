import { evidenceReports } from './evidence-reports.ts';
import type { WorkspaceGraph } from './types.ts';

/** Whom and what a meeting is tied to, by ids, as far as the graph that is here says it. */
export interface MeetingTies {
  /** Who took part. */
  readonly parties: ReadonlySet<string>;
  /** Those that its parties represent or belong to, and where it was held. */
  readonly states: ReadonlySet<string>;
  /** Those that took part, and that those who took part represent. */
  readonly organizations: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** The reports that tell of it. */
  readonly reports: ReadonlySet<string>;
}

const known = new WeakMap<WorkspaceGraph, ReadonlyMap<string, MeetingTies>>();

/** The ties of every meeting that is here, by its id. */
export function meetingTies(graph: WorkspaceGraph): ReadonlyMap<string, MeetingTies> {
  const ties = known.get(graph) ?? makeTies(graph);
  known.set(graph, ties);
  return ties;
}

function makeTies(graph: WorkspaceGraph): ReadonlyMap<string, MeetingTies> {
  const links = new Map<string, string[]>();
  const add = (key: string, id: string) => {
    const there = links.get(key);
    if (there) there.push(id);
    else links.set(key, [id]);
  };
  for (const { type, from, to } of graph.relationships.values()) {
    if (type === 'TOOK_PART_IN') add(`${type}<${to}`, from);
    else add(`${type}>${from}`, to);
  }
  const is = (label: string) => (id: string) =>
    graph.nodes.get(id)?.labels.includes(label) ?? false;
  const out = (type: string, ids: Iterable<string>, label: string) =>
    [...ids].flatMap((id) => links.get(`${type}>${id}`) ?? []).filter(is(label));

  const meetings = [...graph.nodes.values()].filter(({ labels }) => labels.includes('Meeting'));
  return new Map(
    meetings.map((meeting): [string, MeetingTies] => {
      const here = [meeting.id];
      const parties = new Set(links.get(`TOOK_PART_IN<${meeting.id}`));
      const organizations = new Set([
        ...[...parties].filter(is('Organization')),
        ...out('REPRESENTS', parties, 'Organization'),
      ]);
      const places = new Set(out('HELD_IN', here, 'Place'));
      const states = new Set([
        ...out('REPRESENTS', parties, 'State'),
        ...out('BELONGS_TO', organizations, 'State'),
        ...out('HELD_IN', here, 'State'),
        ...out('LOCATED_IN', places, 'State'),
      ]);
      const topics = new Set(out('DISCUSSED', here, 'Topic'));
      const reports = new Set(evidenceReports(meeting));
      return [meeting.id, { parties, states, organizations, topics, places, reports }];
    }),
  );
}
