import type { Core } from 'cytoscape';
import type { Emphasis } from './emphasis.ts';

/**
 * Shows what is selected and, while something is pointed at, what is next to that. Whatever is
 * neither dims.
 */
export function markEmphasis(
  cy: Core,
  selected: Emphasis | undefined,
  pointed: Emphasis | undefined,
  cursor: string | null,
): void {
  const lit = pointed ?? selected;
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      const id = node.id();
      node.toggleClass('dim', lit !== undefined && !lit.near.has(id) && !selected?.near.has(id));
      node.toggleClass('chosen', selected?.nodes.has(id) === true);
      node.toggleClass('cursor', cursor === id);
    });
    cy.edges().forEach((edge) => {
      const id = edge.id();
      edge.toggleClass('dim', lit !== undefined && !lit.edges.has(id) && !selected?.edges.has(id));
      edge.toggleClass('told', selected?.edges.has(id) === true);
      edge.toggleClass('chosen', selected?.edges.has(id) === true);
    });
  });
}
