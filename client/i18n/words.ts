import type { ar } from './ar.ts';

/** Plural forms that English lacks. */
type ArabicOnly = 'zero' | 'two' | 'few' | 'many';

type Shape<T> = {
  [K in keyof T as K extends `${string}_${ArabicOnly}` ? never : K]: T[K] extends string
    ? string
    : Shape<T[K]>;
};

/** The keys a language must have: Arabic's, less the plural forms English lacks. */
export type Words = Shape<typeof ar>;
