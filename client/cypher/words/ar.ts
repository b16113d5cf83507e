import { answer } from './ar/answer.ts';
import { editor } from './ar/editor.ts';
import { library } from './ar/library.ts';
import { parameters } from './ar/parameters.ts';
import { shelf } from './ar/shelf.ts';
import { workbench } from './ar/workbench.ts';

/** The Cypher workbench's words in Arabic. */
export const cypherAr = {
  cypher: { answer, editor, library, parameters, shelf, workbench },
} as const;
