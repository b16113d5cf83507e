import type { Language } from '../workspace/types.ts';
import { dateWords } from './date-words.ts';
import type { en } from './en.ts';
import { numberFormat } from './formats.ts';
import { type Translate, translateTo } from './i18n.ts';
import { localeOf } from './locale.ts';

type Countable = keyof typeof en.count extends infer K
  ? K extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** Everything the page needs to speak one language. */
export interface Speech {
  readonly language: Language;
  readonly t: Translate;
  number(n: number): string;
  /** "3 people", in the language's own plural form. */
  count(what: Countable, n: number): string;
  /** "A, B and C". Names of another language have to be isolated before. */
  list(items: readonly string[]): string;
  /** The same as parts, so that each item can be drawn as something. */
  listParts(length: number): readonly (number | string)[];
  /** An EDTF date in words; says so when there is none. */
  date(edtf: string | null | undefined): string;
  /** Orders names as the language's alphabet does. */
  compare(a: string, b: string): number;
}

const speeches = new Map<Language, Speech>();

/** The words, numbers, lists and dates of a language. */
export function speechOf(language: Language): Speech {
  const known = speeches.get(language);
  if (known) return known;
  const locale = localeOf(language);
  const t = translateTo(language);
  const numbers = numberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const collator = new Intl.Collator(locale, { numeric: true });
  const speech: Speech = {
    language,
    t,
    number: (n) => numbers.format(n),
    count: (what, n) => t(`count.${what}`, { count: n, n: numbers.format(n) }),
    list: (items) => lists.format(items),
    listParts: (length) =>
      lists
        .formatToParts(Array.from({ length }, (_, index) => String(index)))
        .map(({ type, value }) => (type === 'element' ? Number(value) : value)),
    date: (edtf) => (edtf ? dateWords(edtf, t, locale) : t('date.absent')),
    compare: collator.compare,
  };
  speeches.set(language, speech);
  return speech;
}
