import { STATUS_DASHES, statusesNotHeld } from '../../../../../contract/meeting-look.ts';
import type { MeetingStatus } from '../../../../../contract/model.ts';
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
    ...statusesNotHeld(data.nodes).map((status) =>
      make('li', [sample('Meeting', status), say.statuses[status]]),
    ),
  );
}

function day(taken: string): string {
  const words = new Intl.DateTimeFormat(localeOf(), { dateStyle: 'medium', timeZone: 'UTC' });
  return words.format(new Date(taken));
}

/** A kind's outline in its colour; of what was not held its border only. */
function sample(kind: string, status: MeetingStatus = 'held'): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  const shape = document.createElementNS(space, 'path');
  const colours = data.colours[state.scheme];
  shape.setAttribute('d', data.samples[kind] ?? '');
  const colour = colours[kind] ?? colours.Other ?? '';
  shape.setAttribute('fill', status === 'held' ? colour : 'none');
  if (status !== 'held') {
    shape.setAttribute('stroke', colour);
    // Small as it is, it has finer dashes.
    shape.setAttribute('stroke-dasharray', STATUS_DASHES[status].map((of) => of / 3).join(' '));
  }
  svg.setAttribute('width', '12');
  svg.setAttribute('height', '12');
  svg.append(shape);
  return svg;
}
