/** One picture by each library, in the same frame, at the same places; `window.draw` is asked by the bench. */
import ForceGraph from 'force-graph';
import Graph from 'graphology';
import Sigma from 'sigma';
import { Network } from 'vis-network/standalone';
import { createDrawing } from '../../../client/canvas/drawing.ts';
import type { RandomPicture } from '../random-picture.ts';

export interface Placed extends RandomPicture {
  readonly places: readonly (readonly [number, number])[];
}

type Draw = (frame: HTMLElement, picture: Placed) => Promise<void> | void;

const COLOUR = '#0072b2';
const LINE = '#8e919c';

const LIBRARIES: Readonly<Record<string, Draw>> = {
  liqa: async (frame, { names, lines, places }) => {
    const drawing = createDrawing(frame, { scheme: 'light' });
    const pinned = new Map(places.map(([x, y], n) => [`n${n}`, { x, y }]));
    const nodes = names.map((name, n) => ({
      id: `n${n}`,
      kind: 'Person' as const,
      name,
      unnamed: false,
    }));
    const edges = lines.map(([a, b], n) => ({
      id: `e${n}`,
      source: `n${a}`,
      target: `n${b}`,
      words: [],
      status: 'held' as const,
      strong: true,
    }));
    await drawing.show({ nodes, edges, pinned }, 'bench');
  },
  sigma: (frame, { names, lines, places }) => {
    const graph = new Graph({ type: 'undirected' });
    names.forEach((label, n) => {
      const [x, y] = places[n] ?? [0, 0];
      graph.addNode(n, { label, x, y, size: 5, color: COLOUR });
    });
    for (const [a, b] of lines) graph.addEdge(a, b, { color: LINE });
    new Sigma(graph, frame);
  },
  'force-graph': (frame, { names, lines, places }) => {
    const nodes = names.map((name, n) => {
      const [x, y] = places[n] ?? [0, 0];
      return { id: n, name, x, y, fx: x, fy: y };
    });
    new ForceGraph(frame)
      .width(innerWidth)
      .height(innerHeight)
      .cooldownTicks(0)
      .nodeRelSize(17 / 2)
      .nodeColor(() => COLOUR)
      .linkColor(() => LINE)
      .nodeCanvasObjectMode(() => 'after')
      .nodeCanvasObject(({ id, x = 0, y = 0 }, context, scale) => {
        if (14 * scale < 8) return;
        context.font = '600 14px sans-serif';
        context.textAlign = 'center';
        context.fillText(names[Number(id)] ?? '', x, y + 34);
      })
      .graphData({ nodes, links: lines.map(([source, target]) => ({ source, target })) })
      .zoomToFit(0);
  },
  'vis-network': async (frame, { names, lines, places }) => {
    const nodes = names.map((label, id) => {
      const [x, y] = places[id] ?? [0, 0];
      return { id, label, x, y, shape: 'dot', size: 17, color: COLOUR };
    });
    const network = new Network(
      frame,
      {
        nodes,
        edges: lines.map(([from, to], id) => ({ id, from, to })),
      },
      { physics: false, edges: { smooth: false, color: LINE } },
    );
    network.fit({ animation: false });
    await new Promise((done) => network.once('afterDrawing', done));
  },
};

const frames = (count: number) =>
  new Promise<void>((done) => {
    const next = (left: number) => {
      if (left === 0) done();
      else requestAnimationFrame(() => next(left - 1));
    };
    next(count);
  });

Object.assign(window, {
  /** Milliseconds until the first frame with everything on it was handed over. */
  async draw(library: string, picture: Placed): Promise<number> {
    const frame = document.getElementById('frame') as HTMLElement;
    await document.fonts.ready;
    const start = performance.now();
    await LIBRARIES[library]?.(frame, picture);
    await frames(2);
    return performance.now() - start;
  },
  /** Begins to note how long frames take; `stop` gives them, in milliseconds. */
  watch(): { stop: () => number[] } {
    const taken: number[] = [];
    let before = performance.now();
    let on = true;
    const look = () => {
      const now = performance.now();
      taken.push(now - before);
      before = now;
      if (on) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    return {
      stop: () => {
        on = false;
        return taken.slice(1);
      },
    };
  },
});
