import type { Language } from '../workspace/types.ts';

/**
 * The reader's own variant of a language when the browser names one (`ar-EG` writes ٢٠٢٤ where
 * `ar` writes 2024), else the plain language.
 */
export function localeOf(
  language: Language,
  wanted: readonly string[] = globalThis.navigator?.languages ?? [],
): string {
  return wanted.find((tag) => tag === language || tag.startsWith(`${language}-`)) ?? language;
}
