import { i18n } from './i18n.ts';

/** Words of a part of the page that is loaded when it is opened, in both languages at once. */
export function addWords(words: { readonly ar: object; readonly en: object }): void {
  i18n.addResourceBundle('ar', 'translation', words.ar, true, true);
  i18n.addResourceBundle('en', 'translation', words.en, true, true);
}
