import type { SameWords } from '../../../i18n/words.ts';
import type { editor as ar } from '../ar/editor.ts';

export const editor: SameWords<typeof ar> = {
  label: 'Cypher query',
};
