/** What the graph says of nodes that a layout other than by forces goes by. */
import { groupsOf } from '../../contract/groups-of.ts';
import type { Layout, WorkspaceGraph } from '../workspace/types.ts';

export interface LayoutHint {
  /** The id of the state or place that it belongs to. */
  readonly group?: string;
  /** When it may have been, in days since 1970. */
  readonly when?: readonly [number, number];
}

/** The hints that a layout asks for; none for forces and circles. */
export function layoutHints(
  graph: WorkspaceGraph,
  layout: Layout,
): ReadonlyMap<string, LayoutHint> {
  if (layout === 'time') return timesOf(graph);
  if (layout === 'layers') return groupHints(graph, 'state');
  return layout === 'places' ? groupHints(graph, 'place') : new Map();
}

function timesOf({ nodes }: WorkspaceGraph): ReadonlyMap<string, LayoutHint> {
  const days = (value: unknown) => Date.parse(`${value}T00:00:00Z`) / 86_400_000;
  const hints = new Map<string, LayoutHint>();
  for (const { id, properties } of nodes.values()) {
    const { earliest, latest } = properties;
    const [from, to] = [days(earliest ?? latest), days(latest ?? earliest)];
    if (Number.isFinite(from + to)) hints.set(id, { when: [from, to] });
  }
  return hints;
}

/** The group of each node that belongs to one, as `groupsOf` says. */
export function groupHints(
  graph: WorkspaceGraph,
  by: Parameters<typeof groupsOf>[1],
): ReadonlyMap<string, LayoutHint> {
  return new Map([...groupsOf(graph, by)].map(([id, group]) => [id, { group }]));
}
