import { addWords } from '../../i18n/add-words.ts';
import { actionsAr } from './ar.ts';
import { actionsEn } from './en.ts';

/** The words of what can be done, added when they are first looked for. */
export function addActionWords(): void {
  addWords({ ar: actionsAr, en: actionsEn });
}
