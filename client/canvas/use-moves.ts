import type { Core } from 'cytoscape';
import { useEffect, useReducer } from 'react';

/** Renders again, at most once a frame, when something drawn or the view of it moves. */
export function useMoves(cy: Core): void {
  const [, again] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    let waiting = 0;
    const soon = () => {
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(again);
    };
    const events = 'pan zoom resize position add remove';
    cy.on(events, soon);
    return () => {
      cancelAnimationFrame(waiting);
      cy.off(events, soon);
    };
  }, [cy]);
}
