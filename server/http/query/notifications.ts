import type { Limits } from '../../settings.ts';
import type { Language } from '../language.ts';
import { MESSAGES } from '../messages.ts';
import type { Truncation } from './run-query.ts';

/** The header that says what cut the answer: `rows` or `bytes`. */
export const TRUNCATED_HEADER = 'Liqa-Truncated';

/** Tells that an answer was cut, as the Query API tells what else a reader should know of it. */
export function truncationNotice(
  truncated: Truncation,
  limits: Limits,
  language: Language,
): Record<string, string> {
  const limit = String(truncated === 'rows' ? limits.queryRows : limits.queryBytes);
  return {
    code: 'Liqa.ClientNotification.Result.Truncated',
    title: 'The result was truncated',
    description: MESSAGES[language].details[`truncated-${truncated}`](limit),
    severity: 'WARNING',
    category: 'GENERIC',
  };
}
