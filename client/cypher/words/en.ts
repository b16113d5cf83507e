import type { SameWords } from '../../i18n/words.ts';
import type { cypherAr } from './ar.ts';
import { answer } from './en/answer.ts';
import { drawing } from './en/drawing.ts';
import { editor } from './en/editor.ts';
import { library } from './en/library.ts';
import { parameters } from './en/parameters.ts';
import { plan } from './en/plan.ts';
import { shelf } from './en/shelf.ts';
import { workbench } from './en/workbench.ts';

/** The Cypher workbench's words in English. */
export const cypherEn: SameWords<typeof cypherAr> = {
  cypher: { answer, drawing, editor, library, parameters, plan, shelf, workbench },
};
