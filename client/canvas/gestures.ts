/** What a hand does to the picture, as what its page makes of it. */
import type { Core } from 'cytoscape';
import { pairOf } from '../workspace/transitions.ts';
import type { Selection } from '../workspace/types.ts';

/** What pointing at something in a picture does, by hand and by keyboard alike. */
export interface Acts {
  /** Points at something drawn, or with null at nothing. */
  readonly select: (selection: Selection | null) => void;
  /** Asks a node for more. */
  readonly open: (id: string) => void;
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
  cy.on('tap', 'node', ({ target }) => {
    on.select({ type: 'node', id: target.id() });
    on.setCursor(null);
  });
  cy.on('tap', 'edge', ({ target }) => {
    if (target.hasClass('contact')) on.select(pairOf(target.source().id(), target.target().id()));
    else on.select({ type: 'relationship', id: target.id() });
  });
  cy.on('tap', ({ target }) => {
    if (target !== cy) return;
    on.setCursor(null);
    on.select(null);
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
