/** What a hand does to the picture, as what its page makes of it. */
import type { Core, EdgeSingular } from 'cytoscape';
import { pairOf } from '../workspace/transitions.ts';
import type { Point, Selection } from '../workspace/types.ts';

/** What pointing at something in a picture does, by hand and by keyboard alike. */
export interface Acts {
  /** Points at something drawn, or with null at nothing. */
  readonly select: (selection: Selection | null) => void;
  /** Asks a node for more. */
  readonly open: (id: string) => void;
  /** A hand put a node there; without it the picture itself remembers. */
  readonly move?: (id: string, to: Point) => void;
  /** Adds nodes to what is selected, or takes one that is selected out of it. */
  readonly pick?: (ids: readonly string[]) => void;
  /** Asks what can be done with something, or with null with the picture, at a point of the window. */
  readonly offer?: (pointed: Selection | null, at: Point) => void;
}

/** Listens for as long as the drawing lives. */
export function listenToGestures(
  cy: Core,
  on: Acts & {
    readonly setHovered: (id: string | null) => void;
    readonly setCursor: (id: string | null) => void;
  },
): void {
  const container = cy.container();
  cy.on('tap', 'node', ({ target, originalEvent }) => {
    if (on.pick && addsToSelection(originalEvent)) {
      on.pick([target.id()]);
      return;
    }
    on.select({ type: 'node', id: target.id() });
    on.setCursor(null);
  });
  cy.on('tap', 'edge', ({ target }) => on.select(lineOf(target)));
  cy.on('tap', ({ target }) => {
    if (target !== cy) return;
    on.setCursor(null);
    on.select(null);
  });
  listenToBox(cy, on);
  listenToFingers(cy);
  cy.on('cxttap taphold', ({ target, originalEvent }) => {
    const at = pointOf(originalEvent);
    if (!on.offer || !at) return;
    if (target === cy) on.offer(null, at);
    else on.offer(target.isEdge() ? lineOf(target) : { type: 'node', id: target.id() }, at);
  });
  cy.on('dbltap', 'node', ({ target }) => on.open(target.id()));
  cy.on('mouseover', 'node, edge', ({ target }) => {
    if (container) container.style.cursor = 'pointer';
    if (target.isNode()) on.setHovered(target.id());
  });
  cy.on('mouseout', 'node, edge', () => {
    if (container) container.style.cursor = '';
    on.setHovered(null);
  });
  cy.on('grab', () => on.setHovered(null));
}

function lineOf(edge: EdgeSingular): Selection {
  if (!edge.hasClass('contact')) return { type: 'relationship', id: edge.id() };
  return pairOf(edge.source().id(), edge.target().id());
}

// With Shift a drag over the ground draws a box; what it holds is picked when it is let go.
function listenToBox(cy: Core, on: Acts): void {
  const held = new Set<string>();
  let done: ReturnType<typeof setTimeout> | undefined;
  cy.on('box', 'node', ({ target }) => {
    held.add(target.id());
    clearTimeout(done);
    done = setTimeout(() => {
      on.pick?.([...held]);
      held.clear();
    });
  });
}

// Two fingers close to each other are a right button to the drawing library; dragged, they move the
// picture, as two that are further apart do.
function listenToFingers(cy: Core): void {
  let last: Point | undefined;
  cy.on('cxttapstart', ({ originalEvent }) => {
    last = betweenFingers(originalEvent);
  });
  cy.on('cxtdrag', ({ originalEvent }) => {
    const now = betweenFingers(originalEvent);
    if (now && last) cy.panBy({ x: now.x - last.x, y: now.y - last.y }).emit('dragpan');
    last = now;
  });
}

function betweenFingers(event: Event | undefined): Point | undefined {
  if (typeof TouchEvent === 'undefined' || !(event instanceof TouchEvent)) return undefined;
  const [one, other] = event.touches;
  if (!one || !other) return undefined;
  return { x: (one.clientX + other.clientX) / 2, y: (one.clientY + other.clientY) / 2 };
}

function addsToSelection(event: Event | undefined): boolean {
  return event instanceof MouseEvent && (event.shiftKey || event.ctrlKey || event.metaKey);
}

function pointOf(event: Event | undefined): Point | undefined {
  if (event instanceof MouseEvent) return { x: event.clientX, y: event.clientY };
  if (typeof TouchEvent === 'undefined' || !(event instanceof TouchEvent)) return undefined;
  const touch = event.touches[0] ?? event.changedTouches[0];
  return touch && { x: touch.clientX, y: touch.clientY };
}
