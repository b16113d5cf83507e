/** The process in which statements are checked, started by `statement-checks.ts`. */
import { checkStatement } from './check-statement.ts';
import type { CheckAnswer, CheckQuestion } from './statement-checks.ts';
import { statementRanges } from './statement-ranges.ts';

process.on('message', (question: CheckQuestion) => {
  const answer: CheckAnswer =
    'check' in question ? checkStatement(...question.check) : statementRanges(question.split);
  process.send?.(answer);
});
// The grammar is loaded.
process.send?.('ready');

// The server ends it; the terminal's Ctrl+C reaches both at once.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
process.on('disconnect', () => process.exit());
