import type { SameWords } from '../../../i18n/words.ts';
import type { workbench as ar } from '../ar/workbench.ts';

export const workbench: SameWords<typeof ar> = {
  run: 'Run',
  stop: 'Stop',
  running: 'Running…',
  nothing: 'Write a query and run it to see its answer here.',
};
