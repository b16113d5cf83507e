import { centreOn } from './canvas.ts';
import { type Element, state } from './graph.ts';

const after: (() => void)[] = [];

/** Has something done whenever something else is chosen. */
export function onChosen(done: () => void): void {
  after.push(done);
}

/** Chooses a node or a line, or with null nothing. */
export function choose(element: Element | null, { centre = false } = {}): void {
  state.chosen = element;
  if (centre && element) centreOn(element);
  for (const done of after) done();
}
