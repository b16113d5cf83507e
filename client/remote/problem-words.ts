import type { Speech } from '../i18n/speech.ts';
import { failureCode, ProblemError } from './problem-error.ts';

/** What went wrong and what would help, in the reader's language. */
export function problemWords(error: unknown, { t }: Speech): string {
  const words = t(`problem.${failureCode(error)}`);
  const id = error instanceof ProblemError ? error.requestId : undefined;
  return id === undefined || failureCode(error) !== 'internal'
    ? words
    : `${words} (${t('failure.requestId', { id })})`;
}
