import { SEARCH_MATCHES, type SearchMatch } from '../../../contract/search.ts';
import { FieldWords } from './field-words.ts';
import type { SearchEntry, SearchField } from './search-entries.ts';
import { Vocabulary } from './vocabulary.ts';

/**
 * What must hold all the words of a query: a node with at most one of its posts, so that nobody is
 * found by the title of one post and the state of another.
 */
export interface Unit {
  readonly entry: SearchEntry;
  readonly fields: readonly SearchField[];
  /** The number of the entry's first unit. */
  readonly first: number;
}

/** The units of all entries, numbered by their place. */
export function unitsOf(entries: readonly SearchEntry[]): Unit[] {
  const units: Unit[] = [];
  for (const entry of entries) {
    const first = units.length;
    for (const post of entry.posts.length > 0 ? entry.posts : [[]]) {
      units.push({ entry, fields: [...entry.fields, ...post], first });
    }
  }
  return units;
}

/** Where each word occurs: a posting is a unit's number, the match, and whether it is but a part. */
export interface Postings {
  readonly vocabulary: Vocabulary;
  /** By term. */
  readonly lists: readonly Uint32Array[];
  /** Words in each unit's name. */
  readonly nameLengths: Uint8Array;
}

const BITS = 3;

export function unitNumber(posting: number): number {
  return posting >>> BITS;
}

export function matchCode(posting: number): number {
  return (posting >>> 1) & 3;
}

export function isPart(posting: number): boolean {
  return (posting & 1) === 1;
}

/** A match as a number, in the order of the contract's list. */
export function codeOf(match: SearchMatch): number {
  return SEARCH_MATCHES.indexOf(match);
}

/** Reads all names once; `pause` is awaited now and then so that others can work. */
export async function buildPostings(
  units: readonly Unit[],
  pause: () => Promise<void>,
): Promise<Postings> {
  const numbers = new Map<string, number>();
  const lists: number[][] = [];
  const names = new Set<number>();
  const nameLengths = new Uint8Array(units.length);
  const fieldWords = new FieldWords();
  const post = (form: string, posting: number, name: boolean): void => {
    const term = numbers.get(form) ?? numbers.size;
    numbers.set(form, term);
    lists[term] ??= [];
    const list = lists[term];
    if (list?.at(-1) !== posting) list?.push(posting);
    if (name) names.add(term);
  };
  for (const [number, { fields, entry }] of units.entries()) {
    let nameWords = 0;
    for (const field of fields) {
      const found = fieldWords.of(field);
      if (field.match === 'name') nameWords += found.length;
      const posting = (number << BITS) | (codeOf(field.match) << 1) | (field.indirect ? 1 : 0);
      for (const { forms, parts } of found) {
        for (const form of forms) post(form, posting, !field.phrase);
        for (const part of parts) post(part, posting | 1, !field.phrase);
      }
    }
    const languages = entry.nameAr !== null && entry.nameEn !== null ? 2 : 1;
    nameLengths[number] = Math.min(255, Math.round(nameWords / languages));
    if (number % 100 === 0) await pause();
  }
  return {
    vocabulary: await Vocabulary.of(numbers, names, pause),
    lists: lists.map((list) => Uint32Array.from(list)),
    nameLengths,
  };
}
