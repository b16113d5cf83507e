import { dateFormat, numberFormat } from './formats.ts';
import type { Translate } from './i18n.ts';

/** EDTF's season months (level 1). */
const SEASONS = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' } as const;

const POINT = /^(-?\d[\dX]{3}|Y-?\d{5,})(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?:T[\d:.Z+-]+)?([?~%])?$/u;

/**
 * A date in EDTF (levels 0 and 1) in words: `2024-11~` → "around November 2024". What is not EDTF
 * is given back as it is.
 */
export function dateWords(edtf: string, t: Translate, locale: string): string {
  const [from = '', to, ...more] = edtf.split('/');
  if (more.length > 0) return edtf;
  if (to === undefined) return point(from, t, locale) ?? edtf;
  return interval(from, to, t, locale) ?? edtf;
}

function interval(from: string, to: string, t: Translate, locale: string): string | undefined {
  const end = isOpen(to) ? to : point(to, t, locale);
  const start = isOpen(from) ? from : point(from, t, locale);
  if (end === undefined || start === undefined || (isOpen(from) && isOpen(to))) return undefined;
  if (to === '..') return t('date.onwards', { from: start });
  if (to === '') return t('date.endUnknown', { from: start });
  if (from === '..') return t('date.until', { to: end });
  if (from === '') return t('date.startUnknown', { to: end });
  return t('date.interval', { from: start, to: end });
}

/** An interval's end that is open (`..`) or not known (empty). */
function isOpen(end: string): boolean {
  return end === '..' || end === '';
}

function point(edtf: string, t: Translate, locale: string): string | undefined {
  const match = POINT.exec(edtf);
  if (!match) return undefined;
  const [, year = '', month, day, qualifier] = match;
  const date = plain(year, month, day, t, locale);
  if (date === undefined) return undefined;
  if (qualifier === '~') return t('date.about', { date });
  if (qualifier === '?') return t('date.uncertain', { date });
  if (qualifier === '%') return t('date.aboutUncertain', { date });
  return date;
}

function plain(
  written: string,
  month: string | undefined,
  day: string | undefined,
  t: Translate,
  locale: string,
): string | undefined {
  const digits = (year: number) => numberFormat(locale, { useGrouping: false }).format(year);
  if (written.includes('X')) {
    if (month !== undefined) return undefined;
    const from = digits(Number(written.replaceAll('X', '0')));
    return t('date.between', { from, to: digits(Number(written.replaceAll('X', '9'))) });
  }
  const number = Number(written.replace('Y', ''));
  const year = number > 0 ? digits(number) : t('date.bce', { year: digits(1 - number) });
  if (month === undefined) return year;
  if (month === 'XX')
    return t(day === undefined ? 'date.someMonth' : 'date.someDayOfYear', { year });

  const season = SEASONS[Number(month) as keyof typeof SEASONS];
  if (season) return day === undefined ? t(`date.${season}`, { year }) : undefined;
  if (Number(month) < 1 || Number(month) > 12) return undefined;

  const at = new Date(Date.UTC(2000, Number(month) - 1, Number(day) || 1));
  at.setUTCFullYear(number);
  const format = (options: Intl.DateTimeFormatOptions) =>
    dateFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' }).format(at);
  const era = number > 0 ? {} : ({ era: 'short' } as const);
  const words = { year: 'numeric', month: 'long', ...era } as const;
  if (day === undefined) return format(words);
  if (day === 'XX') return t('date.someDay', { month: format(words) });
  if (at.getUTCMonth() + 1 !== Number(month) || at.getUTCDate() !== Number(day)) return undefined;
  return format({ ...words, day: 'numeric' });
}
