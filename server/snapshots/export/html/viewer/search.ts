import { holdsWords } from '../../../../../contract/holds-words.ts';
import { choose } from './choose.ts';
import { data, state } from './graph.ts';
import { button, byId, make } from './page.ts';
import { kindWord, nameOf, number, words } from './saying.ts';

/** Nodes that are listed at once. */
const MOST = 50;

const field = byId<HTMLInputElement>('search');

/** Lists what is found for the words typed; all, while there are none and nothing is chosen. */
export function search(): void {
  const typed = field.value.trim();
  const found = data.nodes.filter(({ id, ar, en }) => holdsWords(`${ar}\n${en}\n${id}`, typed));
  const items = found.slice(0, MOST).map((node) => {
    const text = [make('bdi', nameOf(node)), ' ', make('small', kindWord(node.kind))];
    return make(
      'li',
      button(text, () => choose(node, { centre: true })),
    );
  });
  byId('found').replaceChildren(...(typed === '' && state.chosen ? [] : items));
  byId('count').textContent =
    typed === '' ? '' : words().found.replace('{n}', number(found.length));
}
