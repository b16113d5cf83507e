import { isOneSlip, letterMask, mayBeSlip, SLIP_LETTERS } from './slip.ts';
import { meantConsonants, type Sound, soundOf, soundsOf, vowelsFit } from './sound.ts';
import type { Word } from './words.ts';

/** How a typed word met an indexed one: the lower the better. */
export type Grade = number;
export const EXACT: Grade = 0;
export const PART: Grade = 1;
const PREFIX: Grade = 2;
const SOUND: Grade = 3;
const SOUND_PREFIX: Grade = 4;
const SLIP: Grade = 5;

export interface Lookup {
  /** The word is being typed: it may go on. */
  readonly prefix: boolean;
  readonly slips: boolean;
}

/** Every different word of the index, and the ways to find one. Terms are numbers from 0. */
export class Vocabulary {
  readonly #terms: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #sorted: Uint32Array;
  readonly #masks: Int32Array;
  readonly #byLength: readonly number[][];
  readonly #sounds = new Map<string, { term: number; sound: Sound }[]>();
  #soundKeys: readonly string[] = [];

  private constructor(numbers: ReadonlyMap<string, number>) {
    this.#numbers = numbers;
    this.#terms = [...numbers.keys()];
    const terms = this.#terms;
    this.#sorted = Uint32Array.from(terms.keys()).sort((a, b) =>
      (terms[a] as string) < (terms[b] as string) ? -1 : 1,
    );
    this.#masks = Int32Array.from(terms, letterMask);
    const byLength: number[][] = [];
    terms.forEach((term, number) => {
      byLength[term.length] ??= [];
      byLength[term.length]?.push(number);
    });
    this.#byLength = byLength;
  }

  /**
   * `numbers`: each term with its number, counted from 0 in order. `names`: those that are part of
   * a name; of other Arabic words the sound is not kept. `pause` is awaited now and then.
   */
  static async of(
    numbers: ReadonlyMap<string, number>,
    names: ReadonlySet<number>,
    pause: () => Promise<void>,
  ): Promise<Vocabulary> {
    await pause();
    const vocabulary = new Vocabulary(numbers);
    let count = 0;
    for (const [term, number] of numbers) {
      for (const sound of soundsOf(term)) {
        // With two consonants and no short vowels, Arabic letters fit too many names.
        if (sound.arabic && (sound.consonants.length < 3 || !names.has(number))) continue;
        const same = vocabulary.#sounds.get(sound.consonants);
        if (same) same.push({ term: number, sound });
        else vocabulary.#sounds.set(sound.consonants, [{ term: number, sound }]);
      }
      count += 1;
      if (count % 2000 === 0) await pause();
    }
    vocabulary.#soundKeys = [...vocabulary.#sounds.keys()].sort();
    return vocabulary;
  }

  /** The term that a form is; undefined when no name has it. */
  number(form: string): number | undefined {
    return this.#numbers.get(form);
  }

  /** The terms that a typed word finds, each with its best grade. */
  find({ forms, spoken }: Word, { prefix, slips }: Lookup): Map<number, Grade> {
    const found = new Map<number, Grade>();
    const add = (term: number, grade: Grade): void => {
      const before = found.get(term);
      if (before === undefined || grade < before) found.set(term, grade);
    };
    for (const form of forms) {
      const exact = this.#numbers.get(form);
      if (exact !== undefined) add(exact, EXACT);
      if (prefix) this.#eachWithPrefix(form, (term) => add(term, PREFIX));
      if (spoken.includes(form)) this.#eachThatSounds(form, prefix, add);
      if (slips) this.#eachWithSlip(form, (term) => add(term, SLIP));
    }
    return found;
  }

  #eachWithPrefix(prefix: string, visit: (term: number) => void): void {
    const at = firstFrom(this.#sorted.length, (n) => this.#term(this.#sorted[n] ?? 0) >= prefix);
    for (let n = at; n < this.#sorted.length; n += 1) {
      const term = this.#sorted[n] ?? 0;
      if (!this.#term(term).startsWith(prefix)) break;
      visit(term);
    }
  }

  #eachThatSounds(
    form: string,
    prefix: boolean,
    visit: (term: number, grade: Grade) => void,
  ): void {
    const typed = soundOf(form);
    if (!typed || typed.arabic || form.length < 3 || typed.consonants === '') return;
    for (const consonants of meantConsonants(typed.consonants)) {
      for (const { term, sound } of this.#sounds.get(consonants) ?? []) {
        if (vowelsFit(typed, sound)) visit(term, SOUND);
      }
      if (!prefix || consonants.length < 2) continue;
      const keys = this.#soundKeys;
      const from = firstFrom(keys.length, (n) => (keys[n] ?? '') >= consonants);
      for (let n = from; keys[n]?.startsWith(consonants); n += 1) {
        for (const { term, sound } of this.#sounds.get(keys[n] ?? '') ?? []) {
          if (vowelsFit(typed, sound, true)) visit(term, SOUND_PREFIX);
        }
      }
    }
  }

  #eachWithSlip(form: string, visit: (term: number) => void): void {
    // The word meant has five letters or more; with one left out, four were typed.
    if (form.length < SLIP_LETTERS - 1) return;
    const mask = letterMask(form);
    const shortest = Math.max(SLIP_LETTERS, form.length - 1);
    for (let length = shortest; length <= form.length + 1; length += 1) {
      for (const term of this.#byLength[length] ?? []) {
        if (mayBeSlip(mask, this.#masks[term] ?? 0) && isOneSlip(form, this.#term(term))) {
          visit(term);
        }
      }
    }
  }

  #term(number: number): string {
    return this.#terms[number] ?? '';
  }
}

/** The first of `length` ascending places for which `reached` is true. */
function firstFrom(length: number, reached: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
