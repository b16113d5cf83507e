import { kindOf, type RelationshipType } from './model.ts';

interface Node {
  readonly id: string;
  readonly labels: readonly string[];
}

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

interface Graph {
  readonly nodes: ReadonlyMap<string, Node>;
  readonly relationships: ReadonlyMap<string, Relationship>;
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

/**
 * The state or place that each node belongs to: a state or place to itself, others to that of what
 * they are tied to. A node that has several belongs to the first of them by id.
 */
export function groupsOf(
  { nodes, relationships }: Graph,
  by: keyof typeof CARRIERS,
): ReadonlyMap<string, string> {
  const all = [...relationships.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const groups = new Map<string, string>();
  for (const node of nodes.values()) if (isAnchor(node, by, all)) groups.set(node.id, node.id);
  for (const types of CARRIERS[by]) carry(groups, all, types, by === 'standing');
  return groups;
}

function isAnchor(
  node: Node,
  by: keyof typeof CARRIERS,
  relationships: readonly Relationship[],
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
  relationships: readonly Relationship[],
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
