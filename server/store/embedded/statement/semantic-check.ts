import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What Neo4j would refuse a statement for before it runs; line and column from 1. */
export interface SemanticFault {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

export interface SemanticRequest {
  readonly id: number;
  readonly statement: string;
}

export interface SemanticReply {
  readonly id: number;
  readonly fault: SemanticFault | undefined;
}

const ENTRY = fileURLToPath(new URL('./semantic-process.ts', import.meta.url));
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Milliseconds for one check, and for the first, which loads the checker. */
const LONGEST = 5_000;
const FIRST = 20_000;
const KEPT = 500;

type Settle = (fault: SemanticFault | undefined) => void;

/**
 * Neo4j's own check of a statement's meaning (unknown variables, types that don't fit, misplaced
 * aggregations), which the engine lacks. It takes 60 to 80 ms, so it has a process of its own, and
 * what was checked is remembered.
 */
export class SemanticCheck {
  readonly #known = new Map<string, SemanticFault | undefined>();
  readonly #waiting = new Map<number, Settle>();
  #checker: ChildProcess | undefined;
  #last = 0;

  /** The first fault; undefined when there is none, and when the check takes too long. */
  async faultOf(statement: string): Promise<SemanticFault | undefined> {
    if (this.#known.has(statement)) return this.#known.get(statement);
    const limit = this.#checker === undefined ? FIRST : LONGEST;
    const checker = this.#checker ?? this.#start();
    const id = ++this.#last;
    let timer: NodeJS.Timeout | undefined;
    const fault = await new Promise<SemanticFault | undefined>((resolve) => {
      this.#waiting.set(id, resolve);
      timer = setTimeout(() => {
        resolve(undefined);
        this.#end(checker);
      }, limit);
      checker.send({ id, statement } satisfies SemanticRequest, (error) => {
        if (error) this.#end(checker);
      });
    });
    clearTimeout(timer);
    // A check that was given up says nothing.
    if (this.#checker === checker) this.#remember(statement, fault);
    return fault;
  }

  close(): void {
    if (this.#checker) this.#end(this.#checker);
  }

  #start(): ChildProcess {
    const checker = fork(ENTRY, [], {
      execArgv: ['--import', TSX],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    // What only checks keeps no server running.
    checker.unref();
    checker.channel?.unref();
    checker.on('message', ({ id, fault }: SemanticReply) => {
      this.#waiting.get(id)?.(fault);
      this.#waiting.delete(id);
    });
    checker.once('exit', () => this.#end(checker));
    checker.once('error', () => this.#end(checker));
    this.#checker = checker;
    return checker;
  }

  /** Gives up a process that hangs or broke; the next check starts another. */
  #end(checker: ChildProcess): void {
    if (this.#checker !== checker) return;
    this.#checker = undefined;
    checker.kill('SIGKILL');
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const settle of waiting) settle(undefined);
  }

  #remember(statement: string, fault: SemanticFault | undefined): void {
    this.#known.set(statement, fault);
    const [oldest] = this.#known.keys();
    if (this.#known.size > KEPT && oldest !== undefined) this.#known.delete(oldest);
  }
}
