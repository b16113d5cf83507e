import { data, state } from './graph.ts';
import { legendItems } from './legend.ts';
import { byId } from './page.ts';
import { localeOf, number, words } from './saying.ts';

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
    .replace('{edges}', number(data.edges.filter(({ meetings }) => !meetings).length))
    .replace('{taken}', `\u2068${day(data.taken)}\u2069`);
  byId('language').textContent = say.other;
  byId('language').lang = language === 'ar' ? 'en' : 'ar';
  byId('scheme').textContent = scheme === 'dark' ? say.light : say.dark;
  byId<HTMLInputElement>('search').placeholder = say.search;
  for (const [id, word] of NAMED) byId(id).setAttribute('aria-label', say[word]);
  byId('fit').textContent = say.fit;
  byId('legend-title').textContent = say.legend;
  byId('legend').replaceChildren(...legendItems());
}

function day(taken: string): string {
  const words = new Intl.DateTimeFormat(localeOf(), { dateStyle: 'medium', timeZone: 'UTC' });
  return words.format(new Date(taken));
}
