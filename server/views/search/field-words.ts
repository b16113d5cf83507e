import type { SearchField } from './search-entries.ts';
import { type Word, words } from './words.ts';

/** The words of a field. Kept for those that many entries share, such as a state's. */
export class FieldWords {
  readonly #shared = new Map<SearchField, readonly Word[]>();

  of(field: SearchField): readonly Word[] {
    if (field.match !== 'represents') return wordsOf(field, this);
    const known = this.#shared.get(field) ?? wordsOf(field, this);
    this.#shared.set(field, known);
    return known;
  }
}

function wordsOf({ ar, en, also = [], phrase, without }: SearchField, shared: FieldWords): Word[] {
  const all = [ar, en, ...also].flatMap((text) => (text === null ? [] : words(text, { phrase })));
  if (!without) return all;
  const left = new Set(shared.of(without).flatMap(({ forms }) => forms));
  return all.filter(({ forms }) => !forms.some((form) => left.has(form)));
}
