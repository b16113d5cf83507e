/** How numbers and dates are written in what leaves the page. */
export const LOCALES = { ar: 'ar-EG', en: 'en-GB' } as const;

/** A number as the language writes it. */
export function numberIn(value: number, language: keyof typeof LOCALES): string {
  return new Intl.NumberFormat(LOCALES[language]).format(value);
}
