import { LANGUAGES, type Language } from './types.ts';

const KEY = 'liqa-language';

/** The language chosen before on this machine, else the browser's, else English. */
export function recallLanguage(): Language {
  const wanted = [stored(), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  for (const tag of wanted) {
    const language = LANGUAGES.find((known) => known === tag);
    if (language) return language;
  }
  return 'en';
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage may be forbidden or full: the address bar still holds the language.
  }
}

/** Which way a language is written. */
export function directionOf(language: Language): 'rtl' | 'ltr' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
