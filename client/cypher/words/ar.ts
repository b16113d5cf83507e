import { answer } from './ar/answer.ts';
import { drawing } from './ar/drawing.ts';
import { editor } from './ar/editor.ts';
import { library } from './ar/library.ts';
import { parameters } from './ar/parameters.ts';
import { plan } from './ar/plan.ts';
import { shelf } from './ar/shelf.ts';
import { workbench } from './ar/workbench.ts';

/** The Cypher workbench's words in Arabic. */
export const cypherAr = {
  cypher: { answer, drawing, editor, library, parameters, plan, shelf, workbench },
} as const;
