import type { SearchMatch } from '../../../contract/search.ts';
import { codeOf } from './postings.ts';
import { EXACT, type Grade, PART } from './vocabulary.ts';

/** What one word's match costs, in a byte: who is meant in the high half, how well it fits in the low. */
export type Cost = number;
export const NO_MATCH: Cost = 255;

const ALIAS = codeOf('alias');
const POST = codeOf('post');
const REPRESENTS = codeOf('represents');

/** A name costs less than an alias, both less than a post, that less than what is represented. */
export function costOf(match: number, grade: Grade, part: boolean): Cost {
  const tier = match === REPRESENTS ? 2 : match === POST ? 1 : 0;
  const fit = part && grade === EXACT ? PART : grade;
  return (tier << 4) | (fit * 2 + (match === ALIAS ? 1 : 0));
}

/** How badly it fits, whatever it is: 0 (exactly) to 11. */
export function misfit(cost: Cost): number {
  return cost & 15;
}

/** The match as a bit, to gather those of several words. */
export function matchBit(cost: Cost): number {
  const tier = cost >> 4;
  return 1 << (tier === 2 ? REPRESENTS : tier === 1 ? POST : cost & 1 ? ALIAS : 0);
}

/** What an entry is offered for, from the bits of all words: a post also when its state was named. */
export function matchOf(bits: number): SearchMatch {
  if (bits & (1 << POST)) return 'post';
  if (bits & (1 << REPRESENTS)) return 'represents';
  return bits & (1 << ALIAS) ? 'alias' : 'name';
}
