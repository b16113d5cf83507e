import { dateFormat } from '../../i18n/formats.ts';

const DAY = 24 * 60 * 60_000;

/** "Today", "Yesterday", else the date. */
export function dayWords(at: number, now: number, locale: string): string {
  const days = Math.round((midnight(at) - midnight(now)) / DAY);
  if (days === 0 || days === -1) {
    const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
    return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
  }
  return dateFormat(locale, { dateStyle: 'full' }).format(at);
}

/** The time of day, to the minute. */
export function clockWords(at: number, locale: string): string {
  return dateFormat(locale, { timeStyle: 'short' }).format(at);
}

/** What is in a list, in runs of the same day. */
export function byDay<T extends { readonly startedAt: number }>(
  items: readonly T[],
): readonly (readonly [T, ...T[]])[] {
  const days = new Map<number, [T, ...T[]]>();
  for (const item of items) {
    const day = midnight(item.startedAt);
    const there = days.get(day);
    if (there) there.push(item);
    else days.set(day, [item]);
  }
  return [...days.values()];
}

function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
