import { TRUNCATION_CODE } from '../../../contract/query.ts';
import type { Language } from '../language.ts';
import { MESSAGES } from '../messages.ts';

/** The header that says what cut the answer: `rows` or `bytes`. */
export const TRUNCATED_HEADER = 'Liqa-Truncated';

/** Tells that an answer was cut, as the Query API tells what else a reader should know of it. */
export function truncationNotice(
  truncated: 'rows' | 'bytes',
  { maxRows, maxBytes }: { maxRows: number; maxBytes: number },
  language: Language,
): Record<string, string> {
  const limit = String(truncated === 'rows' ? maxRows : maxBytes);
  return {
    code: TRUNCATION_CODE,
    title: 'The result was truncated',
    description: MESSAGES[language].details[`truncated-${truncated}`](limit),
    severity: 'WARNING',
    category: 'GENERIC',
  };
}
