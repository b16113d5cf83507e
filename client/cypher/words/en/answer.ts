import type { SameWords } from '../../../i18n/words.ts';
import type { answer as ar } from '../ar/answer.ts';

export const answer: SameWords<typeof ar> = {
  table: 'Table',
  rows_one: '{{n}} row',
  rows_other: '{{n}} rows',
  stopped: 'Stopped before its end',
};
