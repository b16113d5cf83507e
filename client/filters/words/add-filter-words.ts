import { addWords } from '../../i18n/add-words.ts';
import { filtersAr } from './ar.ts';
import { filtersEn } from './en.ts';

/** The filters' words, added when they are first needed. */
export function addFilterWords(): void {
  addWords({ ar: filtersAr, en: filtersEn });
}
