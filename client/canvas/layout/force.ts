/** Where the nodes go: forces first, then room for every label. Same input, same picture. */
import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { type Box, separate, separateAll } from './boxes.ts';
import { forceAtlas } from './force-atlas.ts';
import { inRows } from './in-rows.ts';
import type { LayoutRequest, Positions } from './layout-types.ts';
import { seededRandom } from './random.ts';
import { tangle } from './tangle.ts';
import { turnLabels } from './turn-labels.ts';

interface Point extends SimulationNodeDatum, Box {
  readonly id: string;
  x: number;
  y: number;
}

interface Tie extends SimulationLinkDatum<Point> {
  source: Point;
  target: Point;
  readonly strength: number;
  readonly room: number;
}

const GAP = 10;

/** Up to this many nodes every step is worth its time. */
const FINE = 100;

/** Past this many nodes their labels no longer push one another from the beginning. */
const MANY = 300;

/** What a node and its label take then on the average, with what is between them, in pixels². */
const ROOM = 24_000;

/** Lays out small graphs from several beginnings and keeps the least tangled. */
export function layout(request: LayoutRequest): Positions {
  const free = request.nodes.filter((node) => !node.fixed).length;
  const fresh = !request.draft && !request.nodes.some(({ at, fixed }) => at && !fixed);
  const attempts = fresh ? (free <= 40 ? 24 : free <= 60 ? 8 : free <= 100 ? 4 : 1) : 1;
  let best: { points: readonly Point[]; tangle: number } | undefined;
  for (let seed = 1; seed <= attempts; seed++) {
    const { points, ties } = settle(request, seed);
    const measured = attempts === 1 ? 0 : tangle(points, ties, request.aspect);
    if (!best || measured < best.tangle) best = { points, tangle: measured };
  }
  return new Map(
    (best?.points ?? []).map(({ id, x, y, offset }) => [id, { x, y, above: offset < 0 }]),
  );
}

function settle({ nodes, links, aspect }: LayoutRequest, seed: number) {
  const random = seededRandom(seed);
  const scattered = scatter(nodes, links, random);
  const linked = new Set(links.flatMap(({ source, target }) => [source, target]));
  // What hangs on nothing would only wander: it gets rows of its own below.
  const alone = scattered.filter(({ id, fixed }) => !fixed && !linked.has(id));
  const hanging = new Set(alone);
  const points = scattered.filter((point) => !hanging.has(point));
  const byId = new Map(points.map((point) => [point.id, point]));
  const ties = links.flatMap(({ source, target, strength, room }): Tie[] => {
    const [from, to] = [byId.get(source), byId.get(target)];
    return from && to ? [{ source: from, target: to, strength, room }] : [];
  });
  const placed = nodes.every(({ at }) => at !== undefined);
  if (points.length > MANY && !placed) {
    forceAtlas(points, ties, ROOM);
    turnLabels(points, ties);
    separateAll(points, GAP, points.length <= 1500 ? 30 : 12);
    return { points: [...points, ...inRows(alone, points, aspect)], ties };
  }
  const movable = placed ? 0.08 : points.some((point) => point.fixed) ? 0.6 : 1;
  // Of some more, coarser steps give nearly the same picture in half the time.
  const fine = points.length <= FINE;
  const ticks = fine ? 260 : points.length <= 500 ? 160 : 100;
  // A wide frame pulls harder up and down than sideways.
  const pull = 0.075;
  const simulation = forceSimulation(points)
    .randomSource(random)
    .alpha(movable)
    .alphaDecay(1 - (0.001 / movable) ** (1 / ticks))
    .velocityDecay(0.35)
    .force(
      'link',
      forceLink<Point, Tie>(ties)
        .distance((tie) => 46 + tie.room + (extent(tie.source) + extent(tie.target)) * 0.42)
        .strength((tie) => tie.strength),
    )
    .force(
      'charge',
      forceManyBody<Point>()
        .strength((point) => -240 - extent(point) * 3)
        .distanceMax(900)
        .theta(fine ? 0.9 : 1.2),
    )
    .force('x', forceX<Point>(0).strength(pull / Math.sqrt(aspect)))
    .force('y', forceY<Point>(0).strength(pull * Math.sqrt(aspect)))
    .stop();
  const sorted = [...points];
  for (let tick = 0; tick < ticks; tick++) {
    simulation.tick();
    if (tick === Math.floor(ticks * 0.7)) turnLabels(points, ties);
    // Room for labels is asked for only once the shape has formed.
    if (tick > ticks * 0.4 && (fine || tick % 3 === 0)) separate(sorted, GAP, 0.3);
  }
  separateAll(points, GAP, points.length <= 300 ? 400 : 120);
  return { points: [...points, ...inRows(alone, points, aspect)], ties };
}

function extent(point: Point): number {
  return (point.width + point.height) / 2;
}

// New nodes begin at a neighbour that is already placed, so that expansion grows from its node.
function scatter(
  nodes: LayoutRequest['nodes'],
  links: LayoutRequest['links'],
  random: () => number,
): Point[] {
  const placed = new Map(nodes.flatMap(({ id, at }) => (at ? [[id, at] as const] : [])));
  const near = new Map<string, { x: number; y: number }>();
  for (const { source, target } of links) {
    const [from, to] = [placed.get(source), placed.get(target)];
    if (from && !to) near.set(target, from);
    if (to && !from) near.set(source, to);
  }
  const spread = Math.sqrt(nodes.length) * 60;
  return [...nodes]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, width, height, offset, fixed }) => {
      const at = placed.get(id);
      const start = at ?? near.get(id) ?? { x: 0, y: 0 };
      const reach = at ? 0 : near.has(id) ? 40 : spread;
      const angle = random() * 2 * Math.PI;
      const radius = Math.sqrt(random()) * reach;
      const x = start.x + Math.cos(angle) * radius;
      const y = start.y + Math.sin(angle) * radius;
      const hold = fixed && at ? { fx: at.x, fy: at.y } : {};
      return {
        id,
        width,
        height,
        offset: at?.above ? -offset : offset,
        fixed: fixed && at !== undefined,
        x,
        y,
        ...hold,
      };
    });
}
