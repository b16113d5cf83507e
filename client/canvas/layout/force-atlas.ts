/** ForceAtlas2 for pictures too large for forces between labels: its shape in seconds. */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

interface Placed {
  readonly id: string;
  x: number;
  y: number;
  readonly fixed: boolean;
}

/** Moves points to where the lines between them pull; `room` is what each wants, in pixels². */
export function forceAtlas(
  points: readonly Placed[],
  ties: readonly { readonly source: Placed; readonly target: Placed }[],
  room: number,
): void {
  const graph = new Graph({ type: 'undirected', multi: false });
  for (const { id, x, y, fixed } of points) graph.addNode(id, { x, y, fixed });
  for (const { source, target } of ties) {
    if (source !== target) graph.mergeEdge(source.id, target.id);
  }
  const few = points.length <= 1500;
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: points.length > 300,
    barnesHutTheta: few ? 0.7 : 1,
    getEdgeWeight: null,
  };
  const placed = forceAtlas2(graph, { iterations: few ? 160 : 70, settings });
  spread(points, placed, room);
}

// Its lengths are its own: stretched so that there is room for everything.
function spread(
  points: readonly Placed[],
  placed: Readonly<Record<string, { readonly x: number; readonly y: number }>>,
  room: number,
): void {
  const held = points.some(({ fixed }) => fixed);
  const spots = points.map(({ id }) => placed[id] ?? { x: 0, y: 0 });
  const distances = spots.map(({ x, y }) => x * x + y * y).sort((a, b) => a - b);
  // Nine in ten are within; a few far out must not make the rest small.
  const within = distances[Math.floor(distances.length * 0.9)] ?? 1;
  const factor = held ? 1 : Math.sqrt((room * points.length) / Math.PI / Math.max(1e-9, within));
  points.forEach((point, index) => {
    if (point.fixed) return;
    point.x = (spots[index]?.x ?? 0) * factor;
    point.y = (spots[index]?.y ?? 0) * factor;
  });
}
