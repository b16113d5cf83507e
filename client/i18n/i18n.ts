import { createInstance, type TFunction } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { LANGUAGES, type Language } from '../workspace/types.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';

/** Words by key, in one language. */
export type Translate = TFunction<'translation'>;

/** The one instance of the page; both languages are in it, so that a switch is immediate. */
export const i18n = createInstance({
  resources: { ar: { translation: ar }, en: { translation: en } },
  lng: LANGUAGES[0],
  fallbackLng: false,
  initAsync: false,
  // React escapes what it draws.
  interpolation: { escapeValue: false },
});

void i18n.use(initReactI18next).init();

/** The page's words in a language, whichever one the page shows. */
export function translateTo(language: Language): Translate {
  return i18n.getFixedT(language);
}
