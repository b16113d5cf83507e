import { answer } from './ar/answer.ts';
import { drawing } from './ar/drawing.ts';
import { editor } from './ar/editor.ts';
import { plan } from './ar/plan.ts';
import { workbench } from './ar/workbench.ts';

/** The Cypher workbench's words in Arabic. */
export const cypherAr = { cypher: { answer, drawing, editor, plan, workbench } } as const;
