import type { Unsupported } from '../../graph-store.ts';
import type { Syntax } from './syntax-tree.ts';
import { refusalOf, type UnsupportedConstruct } from './unsupported.ts';
import { ANYTHING, type ValueType } from './value-type.ts';

/** Types of the variables that can be seen. */
export type Scope = Map<string, ValueType>;

/** Writes a piece with all that is rewritten in it. */
export type Write = (node: Syntax) => string;

/** Characters: rewritings repeat what stands in them, and nested ones multiply. */
const LONGEST = 100_000;

/** Walks what can hold anything: passed in, so that no family of constructs needs the others. */
interface Visits {
  readonly expression: (analysis: Analysis, node: Syntax) => ValueType;
  readonly any: (analysis: Analysis, node: Syntax) => void;
}

/** What is found out about one statement, as it is walked through. */
export class Analysis {
  scope: Scope = new Map();
  /** What the last RETURN gives. */
  returned: Scope = new Map();
  /** Variables whose nodes or relationships are gone. */
  readonly deleted = new Set<string>();
  /** What patterns ask that the engine takes in a WHERE only; absent where there can be none. */
  conditions: ((write: Write) => string)[] | undefined;
  /** True inside an aggregation. */
  aggregating = false;
  /** True inside of what builds a list or map, where the engine can't aggregate. */
  collecting = false;
  readonly parameters: ReadonlyMap<string, ValueType>;
  readonly #statement: string;
  readonly #rewritings = new Map<Syntax, ((write: Write) => string)[]>();
  #first: Unsupported | undefined;
  #fresh = 0;

  readonly #visits: Visits;

  constructor(statement: string, parameters: ReadonlyMap<string, ValueType>, visits: Visits) {
    this.#statement = statement;
    this.parameters = parameters;
    this.#visits = visits;
  }

  /** Walks an expression and says what it can be. */
  expression(node: Syntax): ValueType {
    return this.#visits.expression(this, node);
  }

  /** Walks clauses, patterns and whatever else. */
  walk(node: Syntax): void {
    this.#visits.any(this, node);
  }

  /** The first construct that can't be run. */
  get unsupported(): Unsupported | undefined {
    return this.#first;
  }

  refuse(construct: UnsupportedConstruct, { text, from, to }: Syntax): void {
    if (this.#first !== undefined && this.#first.from <= from) return;
    const subject = text.length > 60 ? `${text.slice(0, 59)}…` : text;
    this.#first = { subject, message: refusalOf(construct), from, to };
  }

  /** Where a piece is rewritten again, the later rewriting stands around the earlier one. */
  rewrite(node: Syntax, rewriting: (write: Write) => string): void {
    this.#rewritings.set(node, [...(this.#rewritings.get(node) ?? []), rewriting]);
  }

  /** The statement as the engine gets it right. */
  written(tree: Syntax): string {
    const { from, to } = tree;
    return this.#statement.slice(0, from) + this.#writeAt(tree, 0) + this.#statement.slice(to);
  }

  get hasFreshNames(): boolean {
    return this.#fresh > 0;
  }

  /** A variable that the statement doesn't have. */
  freshName(): string {
    this.#fresh += 1;
    return `__node${this.#fresh}`;
  }

  typeOf(variable: string): ValueType {
    return this.scope.get(variable) ?? ANYTHING;
  }

  /** Runs `work` with more variables that are seen in it alone. */
  within<T>(more: Scope, work: () => T): T {
    const outer = this.scope;
    this.scope = new Map([...outer, ...more]);
    try {
      return work();
    } finally {
      this.scope = outer;
    }
  }

  /** Runs `work` where the engine can't aggregate. */
  whileCollecting<T>(work: () => T): T {
    const before = this.collecting;
    this.collecting = true;
    try {
      return work();
    } finally {
      this.collecting = before;
    }
  }

  /** Writes a piece by its `level`-th rewriting from the outside; RangeError when it gets too long. */
  #writeAt(node: Syntax, level: number): string {
    const rewritings = this.#rewritings.get(node) ?? [];
    const rewriting = rewritings.at(-1 - level);
    const text =
      level < rewritings.length && rewriting !== undefined
        ? rewriting((part) => this.#writeAt(part, part === node ? level + 1 : 0))
        : this.#writeParts(node);
    if (text.length > LONGEST) throw new RangeError('The statement becomes too long');
    return text;
  }

  #writeParts(node: Syntax): string {
    let text = '';
    let at = node.from;
    for (const part of node.parts) {
      text += this.#statement.slice(at, part.from) + this.#writeAt(part, 0);
      at = part.to;
    }
    return text + this.#statement.slice(at, node.to);
  }
}
