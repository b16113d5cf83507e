import type { Language } from '../../workspace/types.ts';
import type { Format } from './formats.ts';

/** What is wanted of a snapshot as a file. */
export interface AwayChoices {
  readonly format: Format;
  readonly part: 'all' | 'selection';
  readonly texts: boolean;
  readonly language: Language;
  readonly colourScheme: 'light' | 'dark';
  readonly scale: string;
}

/** The server's words for that. */
export function awayWords({ texts, ...rest }: AwayChoices): string {
  return String(new URLSearchParams({ ...rest, texts: texts ? '1' : '0' }));
}
