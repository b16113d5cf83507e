import type { Core, EdgeSingular } from 'cytoscape';
import { EDGE_FONT_SIZE } from './edge-styles.ts';
import type { Emphasis } from './emphasis.ts';
import { widthOfWord } from './measure-label.ts';

/** What stands out. */
export interface Marks {
  readonly selected: Emphasis | undefined;
  readonly pointed: Emphasis | undefined;
  /** The node that the keyboard is at. */
  readonly cursor: string | null;
}

/**
 * Shows what is selected and, while something is pointed at, what is next to that. Whatever is
 * neither dims. Words along lines are fitted to labels `labelScale` times their size.
 */
export function markEmphasis(
  cy: Core,
  { selected, pointed, cursor }: Marks,
  labelScale: number,
): void {
  const lit = pointed ?? selected;
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      const id = node.id();
      node.toggleClass('dim', lit !== undefined && !lit.near.has(id) && !selected?.near.has(id));
      node.toggleClass('chosen', selected?.nodes.has(id) === true);
      node.toggleClass('cursor', cursor === id);
      node.toggleClass('chain', selected?.chain?.has(id) === true);
    });
    cy.edges().forEach((edge) => {
      const id = edge.id();
      edge.toggleClass('dim', lit !== undefined && !lit.edges.has(id) && !selected?.edges.has(id));
      const told = selected?.told.has(id) === true;
      if (told) edge.data('told', fittingWord(edge, labelScale));
      edge.toggleClass('told', told);
      edge.toggleClass('chain', selected?.chain?.has(id) === true);
      edge.toggleClass('chosen', selected?.edges.has(id) === true);
    });
  });
}

/** What shapes and arrow take of a line's length, in model pixels. */
const ENDS = 56;

// The fullest words that fit along the line; nothing rather than a stump.
function fittingWord(edge: EdgeSingular, scale: number): string {
  const [from, to] = [edge.source().position(), edge.target().position()];
  const room = Math.hypot(from.x - to.x, from.y - to.y) - ENDS;
  const words: readonly string[] = edge.data('words');
  return words.find((word) => widthOfWord(word, EDGE_FONT_SIZE) * scale <= room) ?? '';
}
