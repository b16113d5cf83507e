import { createInstance, type TFunction } from 'i18next';
import { LANGUAGES, type Language } from '../workspace/types.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';

/** Words by key, in one language. */
export type Translate = TFunction<'translation'>;

// Both languages are in the page, so that a switch is immediate.
const i18n = createInstance({
  resources: { ar: { translation: ar }, en: { translation: en } },
  lng: LANGUAGES[0],
  fallbackLng: false,
  initAsync: false,
  // React escapes what it draws.
  interpolation: { escapeValue: false },
});

void i18n.init();

/** The page's words in a language, whichever one the page shows. */
export function translateTo(language: Language): Translate {
  return i18n.getFixedT(language);
}
