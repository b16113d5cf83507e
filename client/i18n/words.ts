import type { cypherAr } from '../cypher/words/ar.ts';
import type { actorAr } from '../details/words/ar.ts';
import type { expandAr } from '../expand/words/ar.ts';
import type { filtersAr } from '../filters/words/ar.ts';
import type { matrixAr } from '../matrix/words/ar.ts';
import type { notesAr } from '../notes/words/ar.ts';
import type { actionsAr } from '../palette/words/ar.ts';
import type { pathsAr } from '../paths/words/ar.ts';
import type { snapshotsAr } from '../snapshots/words/ar.ts';
import type { timelineAr } from '../timeline/words/ar.ts';
import type { tourAr } from '../tour/words/ar.ts';
import type { ar } from './ar.ts';

/** Plural forms that English lacks. */
type ArabicOnly = 'zero' | 'two' | 'few' | 'many';

/** The keys a language must have: Arabic's, less the plural forms English lacks. */
export type SameWords<T> = {
  [K in keyof T as K extends `${string}_${ArabicOnly}` ? never : K]: T[K] extends string
    ? string
    : SameWords<T[K]>;
};

/** The words that are there from the start. */
export type Words = SameWords<typeof ar>;

type LazyWords = SameWords<typeof cypherAr> &
  SameWords<typeof filtersAr> &
  SameWords<typeof notesAr & typeof expandAr> &
  SameWords<typeof actionsAr> &
  SameWords<typeof tourAr> &
  SameWords<typeof snapshotsAr> &
  SameWords<typeof matrixAr & typeof timelineAr & typeof pathsAr & typeof actorAr>;

/** All words, with those of parts that are loaded when they are opened. */
export type AllWords = Words & LazyWords;
