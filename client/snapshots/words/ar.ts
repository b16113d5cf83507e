import { away } from './ar/away.ts';
import { compare } from './ar/compare.ts';
import { file } from './ar/import.ts';
import { opened } from './ar/opened.ts';
import { share } from './ar/share.ts';
import { shelf } from './ar/shelf.ts';
import { take } from './ar/take.ts';

/** The words of everything about snapshots in Arabic. */
export const snapshotsAr = {
  snapshots: { away, compare, file, opened, share, shelf, take },
} as const;
