import type { GraphSchema } from '../../../contract/schema.ts';
import type { Speech } from '../../i18n/speech.ts';
import type { editor } from '../words/en/editor.ts';
import { editor as words } from '../words/en/editor.ts';

type ModelWord = keyof typeof editor.model;
type KeywordWord = keyof typeof editor.keywords;

/** What there is to say of a name or word; `description` is the store's, in English. */
export interface Help {
  readonly title: string;
  readonly kind: string;
  readonly text?: string;
  readonly description?: string;
}

/** What a label, relationship type or property key of the model means. */
export function modelWords(name: string, { t }: Speech): string | undefined {
  return Object.hasOwn(words.model, name)
    ? t(`cypher.editor.model.${name as ModelWord}`)
    : undefined;
}

/** What a keyword does. */
export function keywordWords(word: string, { t }: Speech): string | undefined {
  return Object.hasOwn(words.keywords, word)
    ? t(`cypher.editor.keywords.${word as KeywordWord}`)
    : undefined;
}

/** A function of the schema, whichever case it is written in. */
export const functionOf = (schema: GraphSchema | undefined, name: string) =>
  schema?.functions.find((each) => each.name.toLowerCase() === name.toLowerCase());

/** The help as it is drawn, in the reader's direction; code and English in theirs. */
export function helpCard({ title, kind, text, description }: Help): HTMLElement {
  const card = document.createElement('div');
  card.className = 'cypher-help';
  card.dir = document.documentElement.dir;
  const head = part('div', '', '');
  head.append(part('code', title, 'ltr'), ' ', part('small', kind, ''));
  card.append(head);
  if (text) card.append(part('p', text, ''));
  if (description) {
    const said = part('p', description, 'ltr');
    said.lang = 'en';
    card.append(said);
  }
  return card;
}

function part(name: string, text: string, dir: 'ltr' | ''): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  if (dir) element.dir = dir;
  return element;
}
