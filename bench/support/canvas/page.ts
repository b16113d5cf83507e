/**
 * One picture by each library, in the same frame, at the same places, with names about as large on
 * the screen; which of them it draws is each library's own rule. `window.draw` is asked by the bench.
 */
import ForceGraph from 'force-graph';
import Graph from 'graphology';
import Sigma from 'sigma';
import { Network } from 'vis-network/standalone';
import { createDrawing } from '../../../client/canvas/drawing.ts';
import type { RandomPicture } from '../random-picture.ts';

export interface Placed extends RandomPicture {
  readonly places: readonly (readonly [number, number])[];
}

/** Resolves when all of it is painted, with what has to end until it can be moved by hand. */
type Draw = (frame: HTMLElement, picture: Placed) => Promise<Drawn> | Drawn;

interface Drawn {
  readonly ready?: Promise<void>;
}

const COLOUR = '#0072b2';
const LINE = '#8e919c';
/** Names on the screen, in pixels, where a library can have them at one size at every zoom. */
const LETTERS = 8;

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
    const ready = drawing.show({ nodes, edges, pinned }, 'bench');
    await Promise.race([ready, canvasIn(frame)]);
    return { ready };
  },
  sigma: (frame, { names, lines, places }) => {
    const graph = new Graph({ type: 'undirected' });
    names.forEach((label, n) => {
      const [x, y] = places[n] ?? [0, 0];
      graph.addNode(n, { label, x, y, size: 5, color: COLOUR });
    });
    for (const [a, b] of lines) graph.addEdge(a, b, { color: LINE });
    new Sigma(graph, frame, { labelSize: LETTERS, labelRenderedSizeThreshold: 0 });
    return {};
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
        context.font = `600 ${LETTERS / scale}px sans-serif`;
        context.textAlign = 'center';
        context.fillText(names[Number(id)] ?? '', x, y + 34);
      })
      .graphData({ nodes, links: lines.map(([source, target]) => ({ source, target })) })
      .zoomToFit(0);
    return {};
  },
  'vis-network': async (frame, { names, lines, places }) => {
    const scaling = { label: { enabled: true, drawThreshold: 0 } };
    const nodes = names.map((label, id) => {
      const [x, y] = places[id] ?? [0, 0];
      return { id, label, x, y, shape: 'dot', size: 17, color: COLOUR, scaling };
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
    return {};
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

// Resolves when a canvas is put right into it.
const canvasIn = (frame: HTMLElement) =>
  new Promise<void>((done) => {
    const watching = new MutationObserver((changes) => {
      const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
      if (!added.some((node) => node instanceof HTMLCanvasElement)) return;
      watching.disconnect();
      done();
    });
    watching.observe(frame, { childList: true });
  });

Object.assign(window, {
  /**
   * Milliseconds until the first frame with everything on it was handed over, and until it could
   * be moved by hand.
   */
  async draw(library: string, picture: Placed): Promise<{ first: number; ready: number }> {
    const frame = document.getElementById('frame') as HTMLElement;
    await document.fonts.ready;
    const start = performance.now();
    const drawn = await LIBRARIES[library]?.(frame, picture);
    await frames(2);
    const first = performance.now() - start;
    if (!drawn?.ready) return { first, ready: first };
    await drawn.ready;
    await frames(2);
    return { first, ready: performance.now() - start };
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
