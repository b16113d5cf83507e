/** Both sides of a comparison in one graph: all that was there or is, and what became of it. */
import type { GraphNode, GraphRelationship } from '../../../contract/graph.ts';
import type { SnapshotNode, SnapshotRelationship } from '../../../contract/snapshot.ts';
import type { SnapshotDifference } from '../../../contract/snapshot-difference.ts';
import type { Change } from '../../canvas/picture.ts';
import { type Archive, archiveOf } from '../archive/archive.ts';

export const CHANGES = ['added', 'gone', 'changed'] as const satisfies readonly Change[];

export interface Union {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly relationships: ReadonlyMap<string, GraphRelationship>;
  /** What became of a node or relationship; of one that is not in it, nothing. */
  readonly changes: ReadonlyMap<string, Change>;
}

type Graph = Pick<Archive, 'nodes' | 'relationships'>;

/** `before` as it was, with what the difference adds and changes. */
export function unionOf(before: Graph, difference: SnapshotDifference): Union {
  const { nodes, relationships } = difference;
  const later = plain(
    [...nodes.added, ...nodes.gone, ...nodes.changed.map(({ after }) => after)],
    [
      ...relationships.added,
      ...relationships.gone,
      ...relationships.changed.map(({ after }) => after),
    ],
  );
  const changes = new Map<string, Change>();
  for (const { added, gone, changed } of [nodes, relationships]) {
    for (const { id } of added) changes.set(id, 'added');
    for (const { id } of gone) changes.set(id, 'gone');
    for (const { after } of changed) changes.set(after.id, 'changed');
  }
  return {
    nodes: new Map([...before.nodes, ...later.nodes]),
    relationships: new Map([...before.relationships, ...later.relationships]),
    changes,
  };
}

/** Of a union what changed, with what that is tied to, where all of it would be too much. */
export function changedPart({ nodes, relationships, changes }: Union): Union {
  const kept = new Set([...changes.keys()].filter((id) => nodes.has(id)));
  const tied = [...relationships].filter(([id]) => changes.has(id));
  for (const [, { from, to }] of tied) kept.add(from).add(to);
  return {
    nodes: new Map([...nodes].filter(([id]) => kept.has(id))),
    relationships: new Map(
      [...relationships].filter(([, { from, to }]) => kept.has(from) && kept.has(to)),
    ),
    changes,
  };
}

function plain(
  nodes: readonly SnapshotNode[],
  relationships: readonly SnapshotRelationship[],
): Graph {
  return archiveOf({
    graph: { nodes: [...nodes], relationships: [...relationships] },
    reports: [],
  });
}
