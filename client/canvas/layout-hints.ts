/** What the graph says of nodes that a layout other than by forces goes by. */
import type { GraphNode, GraphRelationship } from '../../contract/graph.ts';
import { kindOf, type RelationshipType } from '../../contract/model.ts';
import type { Layout, WorkspaceGraph } from '../workspace/types.ts';

export interface LayoutHint {
  /** The id of the state or place that it belongs to. */
  readonly group?: string;
  /** When it may have been, in days since 1970. */
  readonly when?: readonly [number, number];
}

/** Which relationships carry a group from one node to the next, the surest first. */
const CARRIERS = {
  /** Who stands for a state, and nobody who only met them. */
  standing: [['BELONGS_TO'], ['REPRESENTS']],
  state: [
    ['BELONGS_TO'],
    ['REPRESENTS'],
    ['LOCATED_IN'],
    ['HELD_IN', 'CONCERNS'],
    ['TOOK_PART_IN'],
    ['MADE'],
  ],
  place: [['HELD_IN'], ['PART_OF'], ['TOOK_PART_IN'], ['REPRESENTS', 'DISCUSSED'], ['MADE']],
} as const satisfies Record<string, readonly (readonly RelationshipType[])[]>;

/** The hints that a layout asks for; none for forces and circles. */
export function layoutHints(
  graph: WorkspaceGraph,
  layout: Layout,
): ReadonlyMap<string, LayoutHint> {
  if (layout === 'time') return timesOf(graph);
  if (layout === 'layers') return groupsOf(graph, 'state');
  return layout === 'places' ? groupsOf(graph, 'place') : new Map();
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

/**
 * The state or place that each node belongs to: a state or place to itself, others to that of what
 * they are tied to. A node that has several belongs to the first of them by id.
 */
export function groupsOf(
  { nodes, relationships }: WorkspaceGraph,
  by: keyof typeof CARRIERS,
): ReadonlyMap<string, LayoutHint> {
  const all = [...relationships.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const groups = new Map<string, string>();
  for (const node of nodes.values()) if (isAnchor(node, by, all)) groups.set(node.id, node.id);
  for (const types of CARRIERS[by]) carry(groups, all, types, by === 'standing');
  return new Map([...groups].map(([id, group]) => [id, { group }]));
}

function isAnchor(
  node: GraphNode,
  by: keyof typeof CARRIERS,
  relationships: readonly GraphRelationship[],
): boolean {
  const kind = kindOf(node.labels);
  if (by !== 'place') return kind === 'State';
  if (kind === 'Place') return true;
  return (
    kind === 'State' && relationships.some(({ type, to }) => type === 'HELD_IN' && to === node.id)
  );
}

// Along each relationship, either way or only back, from one that has a group to one that has none.
function carry(
  groups: Map<string, string>,
  relationships: readonly GraphRelationship[],
  types: readonly string[],
  onlyBack: boolean,
): void {
  const carriers = relationships.filter(({ type }) => types.includes(type));
  for (let grown = true; grown; ) {
    grown = false;
    for (const { from, to } of carriers) {
      const [one, other] = [groups.get(from), groups.get(to)];
      if ((one === undefined) === (other === undefined)) continue;
      if (onlyBack && one !== undefined) continue;
      groups.set(one === undefined ? from : to, (one ?? other) as string);
      grown = true;
    }
  }
}
