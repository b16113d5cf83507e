import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { checkStatement, StatementCheck } from './check-statement.ts';
import { KnownChecks } from './known-checks.ts';
import type { Range } from './parse-statement.ts';

type Asked = Parameters<typeof checkStatement>;

/** What the process is asked: to check a statement, or where those of a text stand. */
export type CheckQuestion = { readonly check: Asked } | { readonly split: string };
export type CheckAnswer = StatementCheck | readonly Range[];

/** Checks a statement apart from the event loop: some of 20,000 bytes take the parser a second. */
export type CheckStatement = (...asked: Asked) => Promise<StatementCheck>;

/** A statement that can't be checked in the time, the memory or the queue there is for it. */
export class StatementCheckError extends Error {
  override readonly name = 'StatementCheckError';
}

const ENTRY = fileURLToPath(new URL('./check-process.ts', import.meta.url));
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
/** Milliseconds; what takes longer than any statement that people write is an attack. */
const LIMIT_MS = 20_000;
/** Milliseconds in which the grammar has to be loaded. */
const START_LIMIT_MS = 60_000;
/** The parser remembers what it has seen. */
const HEAP_MEGABYTES = 256;
/** Characters. */
const SHORT = 2_000;
const MOST_WAITING = 200;
/** Short statements whose checks are remembered. */
const KEPT = 500;

interface Job {
  readonly question: CheckQuestion;
  readonly resolve: (answer: CheckAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** Checks one after the other in a process, which is ended where one takes too long. */
class CheckProcess {
  readonly #jobs: Job[] = [];
  #child: ChildProcess | undefined;
  #ready = false;
  #running: Job | undefined;
  #timer: NodeJS.Timeout | undefined;

  async check(asked: Asked): Promise<StatementCheck> {
    return (await this.#ask({ check: asked })) as StatementCheck;
  }

  async split(text: string): Promise<readonly Range[]> {
    return (await this.#ask({ split: text })) as readonly Range[];
  }

  #ask(question: CheckQuestion): Promise<CheckAnswer> {
    return new Promise((resolve, reject) => {
      if (this.#jobs.length >= MOST_WAITING) throw new StatementCheckError();
      this.#jobs.push({ question, resolve, reject });
      if (!this.#running) this.#next();
    });
  }

  #next(): void {
    this.#running = this.#jobs.shift();
    if (!this.#running) {
      // Nobody waits for it: the server may end.
      this.#child?.unref();
      this.#child?.channel?.unref();
      return;
    }
    this.#child ??= this.#start();
    const child = this.#child;
    child.ref();
    child.channel?.ref();
    this.#limit(child);
    child.send(this.#running.question, () => {});
  }

  #limit(child: ChildProcess): void {
    clearTimeout(this.#timer);
    const limit = this.#ready ? LIMIT_MS : START_LIMIT_MS;
    this.#timer = setTimeout(() => child.kill('SIGKILL'), limit);
  }

  #start(): ChildProcess {
    this.#ready = false;
    const child = fork(ENTRY, [], {
      execArgv: [`--max-old-space-size=${HEAP_MEGABYTES}`, '--import', TSX],
      // Parameters are values, which JSON doesn't hold.
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const end = (): void => {
      if (this.#child !== child) return;
      this.#child = undefined;
      this.#settle((job) => job.reject(new StatementCheckError()));
    };
    child.on('message', (message: CheckAnswer | 'ready') => {
      if (message !== 'ready') return this.#settle((job) => job.resolve(message));
      this.#ready = true;
      this.#limit(child);
    });
    child.once('exit', end).once('error', end);
    return child;
  }

  #settle(outcome: (job: Job) => void): void {
    clearTimeout(this.#timer);
    const job = this.#running;
    if (job) outcome(job);
    this.#next();
  }
}

/** Two, so that short statements don't wait behind long ones. */
const short = new CheckProcess();
const long = new CheckProcess();
const known = new KnownChecks(KEPT);

export const checkApart: CheckStatement = async (...asked) => {
  if (asked[0].length > SHORT) return long.check(asked);
  const before = known.of(asked);
  if (before) return before;
  const check = await short.check(asked);
  known.keep(asked, check);
  return check;
};

/** Where the statements of a text stand, told apart from the event loop as well. */
export const splitApart = (text: string): Promise<readonly Range[]> =>
  (text.length <= SHORT ? short : long).split(text);
