import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { StoreError } from '../store-error.ts';
import type { Neo4jSettings } from './driver-queries.ts';
import { tooLarge } from './process-memory.ts';
import type { FromProcess, ToProcess } from './query-protocol.ts';

const ENTRY = fileURLToPath(new URL('./query-process.ts', import.meta.url));
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const STDERR_KEPT = 2000;
/** What is told to stop has so long to be ready again; then it is ended by force. */
const STOP_LIMIT_MS = 150;

/** A question that a process has. Both do nothing once it is answered. */
export interface RunningQuestion {
  /** A chunk of the answer was taken. */
  more(): void;
  /** Ends it, and the process with it where that takes long. */
  stop(): void;
}

/** One life of a query process: from its fork to its end, however that comes. */
export class QueryConnection {
  /** Settles with why it ended. */
  readonly ended: Promise<StoreError>;
  readonly #child: ChildProcess;
  #stopTimer: NodeJS.Timeout | undefined;
  #hear: ((message: FromProcess) => void) | undefined;

  /** `idle` is called whenever the process can take a question. */
  constructor(settings: Neo4jSettings, heapMegabytes: number, idle: () => void) {
    this.#child = fork(ENTRY, [], {
      execArgv: [`--max-old-space-size=${heapMegabytes}`, '--import', TSX],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let stderr = '';
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr = (stderr + text).slice(-STDERR_KEPT);
    });
    this.#child.on('message', (messages: readonly FromProcess[]) => {
      for (const message of messages) this.#heard(message, idle);
    });
    this.ended = new Promise((resolve) => {
      const end = (code: number | null, signal: string | null): void => {
        clearTimeout(this.#stopTimer);
        // How V8 ends a process whose heap is full.
        const full = signal === 'SIGABRT' || code === 134;
        resolve(full ? tooLarge() : lost(stderr));
      };
      this.#child.once('exit', end);
      this.#child.once('error', () => end(null, null));
    });
    this.#say({ say: 'open', settings });
  }

  /** Sends a question, whose answer is told to `hear`. */
  ask(question: ToProcess, hear: (message: FromProcess) => void): RunningQuestion {
    this.#hear = hear;
    this.#say(question);
    // Once it is answered, the process may be about somebody else's question.
    const runs = (): boolean => this.#hear === hear;
    return {
      more: () => {
        if (runs()) this.#say({ say: 'more' });
      },
      stop: () => {
        if (!runs()) return;
        this.#say({ say: 'stop' });
        this.#stopTimer ??= setTimeout(() => this.kill(), STOP_LIMIT_MS);
      },
    };
  }

  #heard(message: FromProcess, idle: () => void): void {
    this.#hear?.(message);
    if (message.say === 'fields' || message.say === 'chunk') return;
    if (message.say === 'failure' && message.broken) {
      this.kill();
      return;
    }
    clearTimeout(this.#stopTimer);
    this.#stopTimer = undefined;
    this.#hear = undefined;
    idle();
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }

  #say(message: ToProcess): void {
    // Whoever waits is told by `ended`.
    if (this.#child.connected) this.#child.send(message, () => {});
  }
}

function lost(stderr: string): StoreError {
  const cause = new Error(stderr);
  return new StoreError('unavailable', 'The query was lost while it ran. Try again.', { cause });
}
