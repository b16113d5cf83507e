import { NODE_KINDS } from '../../contract/model.ts';

/** A node label whose `id` is unique and indexed: what every store must create in `prepare()`. */
export const UNIQUE_IDS: readonly string[] = [...NODE_KINDS, 'Actor'];

/** Further properties that questions filter by, `[label, property]`. */
export const INDEXED: readonly (readonly [label: string, property: string])[] = [
  ['Meeting', 'status'],
  ['Meeting', 'earliest'],
];
