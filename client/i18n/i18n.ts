import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { ar } from './ar.ts';
import { en } from './en.ts';

/** The page's languages. */
export const LANGUAGES = ['ar', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The one instance of the page; both languages are in it, so that a switch is immediate. */
export const i18n = createInstance({
  resources: { ar: { translation: ar }, en: { translation: en } },
  lng: 'ar',
  fallbackLng: false,
  initAsync: false,
  // React escapes what it draws.
  interpolation: { escapeValue: false },
});

void i18n.use(initReactI18next).init();
