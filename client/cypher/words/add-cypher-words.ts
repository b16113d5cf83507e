import { addWords } from '../../i18n/add-words.ts';
import { cypherAr } from './ar.ts';
import { cypherEn } from './en.ts';

/** The workbench's words, added when it is opened. */
export function addCypherWords(): void {
  addWords({ ar: cypherAr, en: cypherEn });
}
