import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { SnapshotNode, SnapshotRelationship } from '../../../contract/snapshot.ts';
import { SnapshotError } from '../snapshot-error.ts';
import type { SnapshotSource } from '../snapshot-source.ts';

/** More than this is no picture any more. */
const MOST_NODES = 5000;
const MOST_RELATIONSHIPS = 20_000;
/** Steps of a layout times nodes: about a second. */
const WORK = 200_000;

interface Place {
  readonly x: number;
  readonly y: number;
}

export interface DrawnGraph {
  readonly nodes: readonly SnapshotNode[];
  readonly relationships: readonly SnapshotRelationship[];
  /** Of each node. */
  readonly places: ReadonlyMap<string, Place>;
}

/**
 * A snapshot's graph for formats that are drawn, each node at its place; those that have none are
 * laid out around the others, the same each time.
 *
 * @throws SnapshotError `too-large-to-draw`
 */
export async function drawnGraph(snapshot: SnapshotSource): Promise<DrawnGraph> {
  const { counts } = snapshot;
  if (counts.nodes > MOST_NODES || counts.relationships > MOST_RELATIONSHIPS) {
    throw new SnapshotError('too-large-to-draw', String(MOST_NODES));
  }
  const nodes: SnapshotNode[] = [];
  for await (const node of snapshot.nodes()) nodes.push(node);
  const relationships: SnapshotRelationship[] = [];
  for await (const relationship of snapshot.relationships()) relationships.push(relationship);
  const known = new Map(Object.entries(snapshot.head.view?.positions ?? {}));
  return { nodes, relationships, places: layout(nodes, relationships, known) };
}

interface Point extends SimulationNodeDatum {
  readonly id: string;
}

function layout(
  nodes: readonly SnapshotNode[],
  relationships: readonly SnapshotRelationship[],
  known: ReadonlyMap<string, Place>,
): ReadonlyMap<string, Place> {
  if (nodes.every(({ id }) => known.has(id))) return known;
  const points = nodes.map(({ id }): Point => {
    const at = known.get(id);
    return at ? { id, ...at, fx: at.x, fy: at.y } : { id };
  });
  const links = relationships.map(({ from, to }) => ({ source: from, target: to }));
  const simulation = forceSimulation(points)
    .force(
      'links',
      forceLink<Point, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(110),
    )
    .force('apart', forceManyBody().strength(-350).distanceMax(900))
    .force('room', forceCollide(38))
    .force('x', forceX(0).strength(0.03))
    .force('y', forceY(0).strength(0.04))
    .stop();
  simulation.tick(Math.min(300, Math.ceil(WORK / nodes.length)));
  return new Map(points.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
}
