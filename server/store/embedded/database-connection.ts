import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { StoreError } from '../store-error.ts';
import type { Operation, Operations, Reply } from './protocol.ts';

const ENTRY = fileURLToPath(new URL('./database-process.ts', import.meta.url));
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const STDERR_KEPT = 2000;

/** The database process ended while it still owed an answer. */
export class ProcessGoneError extends StoreError {
  constructor() {
    super('unavailable', 'The store was lost while it worked, and is starting again. Try again.');
  }
}

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** One life of the database process: from its fork to its end, however that comes. */
export class DatabaseConnection {
  /** Resolves when the process has ended, with what it last said on stderr; never rejects. */
  readonly ended: Promise<string>;
  readonly #child: ChildProcess;
  readonly #pending = new Map<number, Pending>();
  #last = 0;
  #alive = true;

  /** `name` tells the process apart in the system's list of them. */
  constructor(name: string) {
    this.#child = fork(ENTRY, [name], {
      // Without the accessor a key named __proto__ is a key like any other.
      execArgv: ['--disable-proto=delete', '--import', TSX],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let stderr = '';
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr = (stderr + text).slice(-STDERR_KEPT);
    });
    this.#child.on('message', (reply: Reply) => this.#settle(reply));
    this.#child.once('disconnect', () => this.#lose());
    this.ended = new Promise((resolve) => {
      const end = () => {
        this.#lose();
        resolve(stderr);
      };
      this.#child.once('exit', end);
      this.#child.once('error', end);
    });
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  get alive(): boolean {
    return this.#alive;
  }

  /** Rejects with the operation's `StoreError`, or with `ProcessGoneError` when no answer can come. */
  request<O extends Operation>(
    operation: O,
    request: Operations[O]['request'],
  ): Promise<Operations[O]['reply']> {
    return new Promise((resolve, reject) => {
      if (!this.#alive) {
        reject(new ProcessGoneError());
        return;
      }
      const id = ++this.#last;
      this.#pending.set(id, { resolve: resolve as Pending['resolve'], reject });
      this.#child.send({ id, operation, ...request }, (error) => {
        if (error !== null) this.#lose();
      });
    });
  }

  /** Ends the process at once, whatever it is doing. */
  kill(): void {
    this.#lose();
    this.#child.kill('SIGKILL');
  }

  #settle(reply: Reply): void {
    const pending = this.#pending.get(reply.id);
    if (pending === undefined) return;
    this.#pending.delete(reply.id);
    if ('failure' in reply) {
      const { code, message, nativeCode } = reply.failure;
      pending.reject(new StoreError(code, message, nativeCode === undefined ? {} : { nativeCode }));
    } else pending.resolve(reply.value);
  }

  #lose(): void {
    this.#alive = false;
    const pending = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of pending) reject(new ProcessGoneError());
  }
}
