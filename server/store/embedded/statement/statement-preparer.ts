import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Parameters } from '../../graph-store.ts';
import { parameterTypes } from './parameter-types.ts';
import type { Prepared } from './prepare-statement.ts';
import type { ValueType } from './value-type.ts';

/** What Neo4j would refuse a statement for before it runs; line and column from 1. */
export interface SemanticFault {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** A statement as it may be run, or why not. */
export interface Preparation extends Prepared {
  readonly fault?: SemanticFault | undefined;
}

export interface PrepareRequest {
  readonly id: number;
  readonly statement: string;
  readonly types: readonly (readonly [string, ValueType])[];
}

export interface PrepareReply {
  readonly id: number;
  readonly preparation: Preparation;
}

const ENTRY = fileURLToPath(new URL('./statement-process.ts', import.meta.url));
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Milliseconds for one statement, and for the first, which loads grammar and check. */
const LONGEST = 10_000;
const FIRST = 30_000;
const KEPT = 500;

type Settle = (preparation: Preparation | undefined) => void;

/**
 * Checks a stranger's statement as Neo4j does before it runs one (unknown variables, types that
 * don't fit, misplaced aggregations: the engine does not), and puts it into words that the engine
 * gets right. Some 30 to 80 ms in a process of its own; what was prepared is remembered.
 */
export class StatementPreparer {
  readonly #known = new Map<string, Preparation>();
  readonly #waiting = new Map<number, Settle>();
  #process: ChildProcess | undefined;
  #last = 0;

  /** Undefined when it takes too long. */
  async prepare(statement: string, parameters: Parameters = {}): Promise<Preparation | undefined> {
    const types = parameterTypes(parameters);
    const key = JSON.stringify([statement, types]);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const limit = this.#process === undefined ? FIRST : LONGEST;
    const preparing = this.#process ?? this.#start();
    const id = ++this.#last;
    let timer: NodeJS.Timeout | undefined;
    const preparation = await new Promise<Preparation | undefined>((resolve) => {
      this.#waiting.set(id, resolve);
      timer = setTimeout(() => this.#end(preparing), limit);
      preparing.send({ id, statement, types } satisfies PrepareRequest, (error) => {
        if (error) this.#end(preparing);
      });
    });
    clearTimeout(timer);
    if (preparation !== undefined) this.#remember(key, preparation);
    return preparation;
  }

  close(): void {
    if (this.#process) this.#end(this.#process);
  }

  #start(): ChildProcess {
    const preparing = fork(ENTRY, [], {
      execArgv: ['--import', TSX],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    // What only prepares keeps no server running.
    preparing.unref();
    preparing.channel?.unref();
    preparing.on('message', ({ id, preparation }: PrepareReply) => {
      this.#waiting.get(id)?.(preparation);
      this.#waiting.delete(id);
    });
    preparing.once('exit', () => this.#end(preparing));
    preparing.once('error', () => this.#end(preparing));
    this.#process = preparing;
    return preparing;
  }

  /** Gives up a process that hangs or broke; the next statement starts another. */
  #end(preparing: ChildProcess): void {
    if (this.#process !== preparing) return;
    this.#process = undefined;
    preparing.kill('SIGKILL');
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const settle of waiting) settle(undefined);
  }

  #remember(key: string, preparation: Preparation): void {
    this.#known.set(key, preparation);
    const [oldest] = this.#known.keys();
    if (this.#known.size > KEPT && oldest !== undefined) this.#known.delete(oldest);
  }
}
