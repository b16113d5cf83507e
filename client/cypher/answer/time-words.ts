import { numberFormat } from '../../i18n/formats.ts';
import { localeOf } from '../../i18n/locale.ts';
import type { Speech } from '../../i18n/speech.ts';

/** Milliseconds as people say them: "140 ms", "3.2 sec". */
export function timeWords(ms: number, { language }: Speech): string {
  const short = ms < 1000;
  return numberFormat(localeOf(language), {
    style: 'unit',
    unit: short ? 'millisecond' : 'second',
    unitDisplay: 'short',
    maximumFractionDigits: short ? 0 : 1,
  }).format(short ? ms : ms / 1000);
}

/** Bytes as people say them: "640 byte", "3.2 MB". */
export function sizeWords(bytes: number, { language }: Speech): string {
  const power = bytes < 1e3 ? 0 : bytes < 1e6 ? 1 : 2;
  return numberFormat(localeOf(language), {
    style: 'unit',
    unit: (['byte', 'kilobyte', 'megabyte'] as const)[power] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: power === 0 ? 0 : 1,
  }).format(bytes / 1000 ** power);
}
