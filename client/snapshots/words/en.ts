import type { SameWords } from '../../i18n/words.ts';
import type { snapshotsAr } from './ar.ts';
import { away } from './en/away.ts';
import { compare } from './en/compare.ts';
import { file } from './en/import.ts';
import { opened } from './en/opened.ts';
import { share } from './en/share.ts';
import { shelf } from './en/shelf.ts';
import { take } from './en/take.ts';

/** The words of everything about snapshots in English. */
export const snapshotsEn: SameWords<typeof snapshotsAr> = {
  snapshots: { away, compare, file, opened, share, shelf, take },
};
