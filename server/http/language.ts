import type { IncomingMessage } from 'node:http';

/** Languages the server speaks. */
export type Language = 'ar' | 'en';

/** The reader's language by `Accept-Language`; English for programs, which send none. */
export function languageOf({ headers }: Pick<IncomingMessage, 'headers'>): Language {
  let best: Language = 'en';
  let weight = 0;
  for (const part of (headers['accept-language'] ?? '').slice(0, 1000).split(',')) {
    const [range = '', ...parameters] = part.split(';');
    const primary = range.trim().toLowerCase().split('-')[0];
    const quality = parameters.map((text) => /^\s*q=([\d.]+)\s*$/u.exec(text)?.[1]).find(Boolean);
    const q = quality === undefined ? 1 : Number(quality);
    if ((primary === 'ar' || primary === 'en') && q > weight) {
      best = primary;
      weight = q;
    }
  }
  return best;
}
