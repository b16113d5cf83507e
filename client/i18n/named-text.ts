import type { Language } from '../workspace/types.ts';
import type { LocalText } from './node-names.ts';

/** What the server calls somebody or something, by its names in both languages or its titles. */
export interface Named {
  readonly id: string;
  readonly nameAr?: string | null;
  readonly nameEn?: string | null;
  readonly titleAr?: string | null;
  readonly titleEn?: string | null;
}

/** Words in a language, else in the other; undefined when there are none. */
export function inLanguage(
  ar: string | null | undefined,
  en: string | null | undefined,
  language: Language,
): LocalText | undefined {
  const texts = { ar, en };
  const other = language === 'ar' ? 'en' : 'ar';
  for (const lang of [language, other] as const) {
    const text = texts[lang];
    if (text) return { text, lang };
  }
  return undefined;
}

/** A name for the reader: in their language if it can be, else in the other one, else the id. */
export function namedText(named: Named, language: Language): LocalText {
  const name = inLanguage(named.nameAr ?? named.titleAr, named.nameEn ?? named.titleEn, language);
  return name ?? { text: named.id, lang: 'en' };
}
