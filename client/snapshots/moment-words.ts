import { dateFormat, numberFormat } from '../i18n/formats.ts';
import { localeOf } from '../i18n/locale.ts';
import type { Language } from '../workspace/types.ts';

/** A moment (ISO 8601) in the reader's own time: "5 Nov 2024, 14:32". */
export function momentWords(moment: string, language: Language): string {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return moment;
  const format = { dateStyle: 'medium', timeStyle: 'short', calendar: 'gregory' } as const;
  return dateFormat(localeOf(language), format).format(at);
}

/** Bytes as people tell them: "34 kB", "1.2 MB". */
export function sizeWords(bytes: number, language: Language): string {
  const [unit, of] = bytes < 1_000_000 ? ['kilobyte', 1000] : ['megabyte', 1_000_000];
  const amount = Number(bytes) / Number(of);
  return numberFormat(localeOf(language), {
    style: 'unit',
    unit: String(unit),
    unitDisplay: 'short',
    maximumFractionDigits: amount < 10 ? 1 : 0,
  }).format(amount);
}
