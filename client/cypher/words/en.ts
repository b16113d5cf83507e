import type { SameWords } from '../../i18n/words.ts';
import type { cypherAr } from './ar.ts';
import { answer } from './en/answer.ts';
import { editor } from './en/editor.ts';
import { workbench } from './en/workbench.ts';

/** The Cypher workbench's words in English. */
export const cypherEn: SameWords<typeof cypherAr> = { cypher: { answer, editor, workbench } };
