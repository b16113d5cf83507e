/** What a hand does to the picture, as the page's actions. */
import type { Core } from 'cytoscape';
import { expand } from '../actions/expand.ts';
import { select, selectNode, selectPair, selectRelationship } from '../actions/select.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/** Listens for as long as the drawing lives. */
export function listenToGestures(
  cy: Core,
  on: { setHovered: (id: string | null) => void; setCursor: (id: string | null) => void },
): void {
  const container = cy.container();
  cy.on('tap', 'node', ({ target }) => {
    selectNode(target.id());
    on.setCursor(null);
  });
  cy.on('tap', 'edge', ({ target }) => {
    if (target.hasClass('contact')) selectPair(target.source().id(), target.target().id());
    else selectRelationship(target.id());
  });
  cy.on('tap', ({ target }) => {
    if (target !== cy) return;
    on.setCursor(null);
    if (useWorkspace.getState().selection) select(null);
  });
  cy.on('dbltap', 'node', ({ target }) => {
    void expand(target.id());
  });
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
