/** What a store can fail with, whichever store it is; `server/store/store-error.ts` says what each means. */
export const STORE_ERROR_CODES = [
  'syntax',
  'refused',
  'timeout',
  'cancelled',
  'constraint',
  'unavailable',
  'unsupported',
] as const;
export type StoreErrorCode = (typeof STORE_ERROR_CODES)[number];

/** Stable codes of everything the server refuses or fails at; words for people come from them. */
export const PROBLEM_CODES = [
  'invalid-request',
  'invalid-json',
  'body-too-large',
  'unsupported-media-type',
  'not-acceptable',
  'not-found',
  'method-not-allowed',
  'unauthorized',
  'forbidden-host',
  'forbidden-origin',
  'forbidden-role',
  'too-many-requests',
  'invalid-document',
  'conflict',
  'invalid-snapshot',
  'newer-snapshot',
  'damaged-snapshot',
  'storage-full',
  'storage-away',
  ...STORE_ERROR_CODES,
  'internal',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];
