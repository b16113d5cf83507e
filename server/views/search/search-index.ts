import type { SearchQuery, SearchReply, SearchResult } from '../../../contract/search.ts';
import { Best, isBefore, type Scored } from './best.ts';
import { costOf, matchBit, matchOf, misfit, NO_MATCH } from './cost.ts';
import {
  buildPostings,
  isPart,
  matchCode,
  type Postings,
  type Unit,
  unitNumber,
  unitsOf,
} from './postings.ts';
import { typedWords } from './query-words.ts';
import type { SearchEntry } from './search-entries.ts';
import type { Grade } from './vocabulary.ts';
import { whyFound } from './why-found.ts';
import type { Word } from './words.ts';

/** Kinds in the order in which equal matches are offered. */
const KIND_ORDER = ['Person', 'State', 'Organization', 'Place', 'Topic', 'Meeting'];
const TIER = { name: 2, alias: 2, post: 1, represents: 0 } as const;

/** The terms that each word of a query finds. */
type Found = readonly ReadonlyMap<number, Grade>[];

/** All names in memory, ready to be searched. */
export class SearchIndex {
  readonly #units: readonly Unit[];
  readonly #postings: Postings;
  /** Scratch space of one search, by unit: a word's best cost, all words' matches and misfits. */
  readonly #best: Uint8Array;
  readonly #bits: Uint8Array;
  readonly #misfits: Uint16Array;

  private constructor(units: readonly Unit[], postings: Postings) {
    this.#units = units;
    this.#postings = postings;
    this.#best = new Uint8Array(units.length).fill(NO_MATCH);
    this.#bits = new Uint8Array(units.length);
    this.#misfits = new Uint16Array(units.length);
  }

  /** Builds the index; `pause` is awaited now and then so that others can work. */
  static async of(
    unsorted: readonly SearchEntry[],
    pause: () => Promise<void> = async () => {},
  ): Promise<SearchIndex> {
    const entries = [...unsorted].sort(
      (a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) || (a.id < b.id ? -1 : 1),
    );
    const units = unitsOf(entries);
    return new SearchIndex(units, await buildPostings(units, pause));
  }

  /** Entries in which every word typed is found, best first. */
  search({ q, limit }: SearchQuery): SearchReply {
    const typed = typedWords(q);
    // A word that somebody bears is no slip for another one, unless nothing else is found.
    const { vocabulary } = this.#postings;
    const known = typed.map(({ forms }) =>
      forms.some((form) => vocabulary.number(form) !== undefined),
    );
    const reply = this.#searchWords(typed, known, limit);
    if (reply.total > 0 || !known.includes(true)) return reply;
    return this.#searchWords(typed, [], limit);
  }

  #searchWords(typed: readonly Word[], known: readonly boolean[], limit: number): SearchReply {
    const last = typed.length - 1;
    const found = typed.map((word, at) =>
      this.#postings.vocabulary.find(word, { prefix: at === last, slips: known[at] !== true }),
    );
    const best = new Best(limit);
    let total = 0;
    for (const scored of this.#onePerEntry(this.#unitsWithAll(found), typed.length)) {
      best.offer(scored);
      total += 1;
    }
    return { results: best.all().map((scored) => this.#result(scored, found)), total };
  }

  /** Somebody with several posts is offered once, for the one that fits best. */
  *#onePerEntry(units: readonly number[], typed: number): Iterable<Scored> {
    const several = new Map<number, Scored>();
    for (const unit of units) {
      const scored = { unit, score: this.#score(unit, typed) };
      const first = this.#units[unit]?.first ?? unit;
      if (first === unit && this.#units[unit + 1]?.first !== unit) yield scored;
      else if (isBefore(scored, several.get(first))) several.set(first, scored);
    }
    yield* several.values();
  }

  /** Numbers of the units that have a term of every word; their cost is left in the scratch space. */
  #unitsWithAll(found: Found): readonly number[] {
    const weight = (terms: ReadonlyMap<number, Grade>): number =>
      [...terms.keys()].reduce((sum, term) => sum + (this.#postings.lists[term]?.length ?? 0), 0);
    const rarestFirst = found
      .map((terms) => ({ terms, weight: weight(terms) }))
      .sort((a, b) => a.weight - b.weight);
    let units: readonly number[] | undefined;
    for (const { terms } of rarestFirst) {
      units = this.#unitsWith(terms, units);
      if (units.length === 0) break;
    }
    return units ?? [];
  }

  #unitsWith(terms: ReadonlyMap<number, Grade>, among?: readonly number[]): readonly number[] {
    const best = this.#best;
    const touched: number[] = [];
    for (const [term, grade] of terms) {
      for (const posting of this.#postings.lists[term] ?? []) {
        const unit = unitNumber(posting);
        const cost = costOf(matchCode(posting), grade, isPart(posting));
        const before = best[unit] as number;
        if (before === NO_MATCH) touched.push(unit);
        if (cost < before) best[unit] = cost;
      }
    }
    const kept = among ? among.filter((unit) => best[unit] !== NO_MATCH) : touched;
    for (const unit of kept) {
      const cost = best[unit] as number;
      this.#bits[unit] = (among ? (this.#bits[unit] as number) : 0) | matchBit(cost);
      this.#misfits[unit] = (among ? (this.#misfits[unit] as number) : 0) + misfit(cost);
    }
    for (const unit of touched) best[unit] = NO_MATCH;
    return kept;
  }

  /** Who is meant counts most, then how well the words fit, then how much of the name they are. */
  #score(unit: number, typed: number): number {
    const match = matchOf(this.#bits[unit] as number);
    const fit = (this.#misfits[unit] as number) / typed;
    const length = Math.max(1, this.#postings.nameLengths[unit] as number);
    const covered = TIER[match] === 2 ? Math.min(1, typed / length) : 0;
    const kind = KIND_ORDER.indexOf(this.#units[unit]?.entry.kind ?? '');
    const score = TIER[match] * 100 + 90 - 6 * fit + 4 * covered - 0.5 * kind;
    return Math.round(score * 1000) / 1000;
  }

  #result({ unit, score }: Scored, found: Found): SearchResult {
    const { entry, fields } = this.#units[unit] as Unit;
    const { id, labels, nameAr, nameEn } = entry;
    const match = matchOf(this.#bits[unit] as number);
    const shown =
      match === 'name' ? undefined : whyFound(fields, match, found, this.#postings.vocabulary);
    return {
      id,
      labels: [...labels],
      nameAr,
      nameEn,
      score,
      match,
      matchedAr: shown?.ar ?? null,
      matchedEn: shown?.en ?? null,
    };
  }
}
