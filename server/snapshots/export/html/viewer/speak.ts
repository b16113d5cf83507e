import { data, state } from './graph.ts';
import { byId, make } from './page.ts';
import { kindWord, localeOf, number, words } from './saying.ts';

/** Elements with the word that names each to whoever hears the page. */
const NAMED = [
  ['search', 'search'],
  ['canvas', 'picture'],
  ['in', 'in'],
  ['out', 'out'],
  ['fit', 'fit'],
] as const;

/** Says all that does not depend on what is chosen in the reader's language and colours. */
export function speak(): void {
  const { language, scheme } = state;
  const root = document.documentElement;
  root.lang = language;
  root.dir = language === 'ar' ? 'rtl' : 'ltr';
  root.dataset.scheme = scheme;
  const say = words();
  byId('about').textContent = say.about
    .replace('{nodes}', number(data.nodes.length))
    .replace('{edges}', number(data.edges.length))
    .replace('{taken}', `\u2068${day(data.taken)}\u2069`);
  byId('language').textContent = say.other;
  byId('language').lang = language === 'ar' ? 'en' : 'ar';
  byId('scheme').textContent = scheme === 'dark' ? say.light : say.dark;
  byId<HTMLInputElement>('search').placeholder = say.search;
  for (const [id, word] of NAMED) byId(id).setAttribute('aria-label', say[word]);
  byId('fit').textContent = say.fit;
  const kinds = Object.keys(data.samples);
  byId('legend').replaceChildren(
    ...kinds.map((kind) => make('li', [sample(kind), kindWord(kind)])),
  );
}

function day(taken: string): string {
  const words = new Intl.DateTimeFormat(localeOf(), { dateStyle: 'medium', timeZone: 'UTC' });
  return words.format(new Date(taken));
}

/** A kind's outline in its colour. */
function sample(kind: string): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  const shape = document.createElementNS(space, 'path');
  const colours = data.colours[state.scheme];
  shape.setAttribute('d', data.samples[kind] ?? '');
  shape.setAttribute('fill', colours[kind] ?? colours.Other ?? '');
  svg.setAttribute('width', '12');
  svg.setAttribute('height', '12');
  svg.append(shape);
  return svg;
}
