import type { CharSet, Concatenation, Element, NoParent } from 'refa';

type Alternatives = readonly NoParent<Concatenation>[];

/** A part of a pattern as positions of its characters: where it can begin and end. */
interface Part {
  readonly first: readonly number[];
  readonly last: readonly number[];
  /** It can match nothing. */
  readonly empty: boolean;
}

const NOTHING: Part = { first: [], last: [], empty: true };
/** Repetitions up to here are written out; larger ones count as unbounded. */
const FEW = 4;
/** Patterns of people stay far below; more would take longer than a statement's parse. */
const MOST_POSITIONS = 1000;
const MOST_EDGES = 10_000;

/**
 * A pattern as the positions of its characters and how they follow each other (Glushkov's
 * automaton). An edge that two repetitions give is counted twice: a match may take either.
 */
export class Positions {
  readonly characters: CharSet[] = [];
  /** For each position those that can follow, each with the number of ways. */
  readonly follow: Map<number, number>[] = [];
  /** Repetitions and optional parts. */
  variable = 0;
  /** A part that may match nothing, many but not endlessly often: each time is a choice. */
  choosy = false;

  #edges = 0;

  constructor(alternatives: Alternatives) {
    this.#alternatives(alternatives);
  }

  #alternatives(alternatives: Alternatives): Part {
    const parts = alternatives.map(({ elements }) =>
      elements.map((element) => this.#element(element)).reduce(this.#join, NOTHING),
    );
    return {
      first: parts.flatMap(({ first }) => first),
      last: parts.flatMap(({ last }) => last),
      empty: parts.some(({ empty }) => empty),
    };
  }

  #element(element: NoParent<Element>): Part {
    switch (element.type) {
      case 'CharacterClass': {
        const position = this.characters.push(element.characters) - 1;
        if (position >= MOST_POSITIONS) throw new RangeError('too many positions');
        this.follow.push(new Map());
        return { first: [position], last: [position], empty: false };
      }
      case 'Alternation':
        return this.#alternatives(element.alternatives);
      case 'Quantifier':
        return this.#repeat(element.alternatives, element.min, element.max);
      case 'Assertion':
        // What stands in it is tried as well, beside the rest.
        this.#alternatives(element.alternatives);
        return NOTHING;
      default:
        return NOTHING;
    }
  }

  #repeat(body: Alternatives, min: number, max: number): Part {
    if (max === 0) return NOTHING;
    if (min !== max) this.variable += 1;
    if (max > FEW) {
      const part = this.#alternatives(body);
      this.#link(part.last, part.first);
      if (part.empty && Number.isFinite(max)) this.choosy = true;
      return { ...part, empty: part.empty || min === 0 };
    }
    let whole = NOTHING;
    for (let time = 0; time < max; time += 1) {
      const part = this.#alternatives(body);
      whole = this.#join(whole, time < min ? part : { ...part, empty: true });
    }
    return whole;
  }

  readonly #join = (left: Part, right: Part): Part => {
    this.#link(left.last, right.first);
    return {
      first: left.empty ? [...left.first, ...right.first] : left.first,
      last: right.empty ? [...left.last, ...right.last] : right.last,
      empty: left.empty && right.empty,
    };
  };

  #link(from: readonly number[], to: readonly number[]): void {
    this.#edges += from.length * to.length;
    if (this.#edges > MOST_EDGES) throw new RangeError('too many edges');
    for (const position of from) {
      const follow = this.follow[position];
      for (const next of to) follow?.set(next, (follow.get(next) ?? 0) + 1);
    }
  }
}
