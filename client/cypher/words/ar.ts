import { answer } from './ar/answer.ts';
import { editor } from './ar/editor.ts';
import { workbench } from './ar/workbench.ts';

/** The Cypher workbench's words in Arabic. */
export const cypherAr = { cypher: { answer, editor, workbench } } as const;
