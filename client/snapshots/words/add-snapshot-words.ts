import { addWords } from '../../i18n/add-words.ts';
import { snapshotsAr } from './ar.ts';
import { snapshotsEn } from './en.ts';

/** The words of everything about snapshots, added when any of it is opened. */
export function addSnapshotWords(): void {
  addWords({ ar: snapshotsAr, en: snapshotsEn });
}
