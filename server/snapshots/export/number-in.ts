/** A number as the language writes it. */
export function numberIn(value: number, language: 'ar' | 'en'): string {
  return new Intl.NumberFormat(language === 'ar' ? 'ar-EG' : 'en-GB').format(value);
}
