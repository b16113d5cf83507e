import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseWatcher, StoreLogger } from './database-watcher.ts';

/** A store that is larger is not copied: it would answer nobody for a second each time. */
const LARGEST_BYTES = 300_000_000;
/** Milliseconds without a change before a new copy is worth making. */
const QUIET_MS = 500;
/** Milliseconds that a question waits for the first copy of all. */
const PATIENCE_MS = 3_000;
/** Milliseconds until a copy that could not be made is tried again. */
const AGAIN_MS = 30_000;

export interface CopiesOptions {
  /** The store's own file. */
  readonly file: string;
  /** A folder of its own for the copies. */
  readonly directory: string;
  /** Writes the store as it is to a file; nothing may change meanwhile. `began` is called in between. */
  readonly save: (file: string, began: () => void) => Promise<void>;
  /** A process that reads a copy. */
  readonly open: (file: string) => DatabaseWatcher;
  readonly logger: StoreLogger | undefined;
}

interface Copy {
  readonly watcher: DatabaseWatcher;
  readonly file: string;
  /** Changes of the store that it has. */
  readonly changes: number;
  users: number;
}

/** Where a question may be put; `leave` is to be called when it has its answer. */
export interface Place {
  readonly watcher: DatabaseWatcher;
  leave(): void;
}

/**
 * Keeps a process with a copy of the store for strangers' queries: what they do to it, and its end by
 * force, is felt by nobody who only looks at the graph. A copy is made when somebody asks, and from
 * then on after changes; until it is there, the store itself has to answer.
 */
export class StoreCopies {
  readonly #options: CopiesOptions;
  #changes = 0;
  #changedAt = Number.NEGATIVE_INFINITY;
  #failedAt = Number.NEGATIVE_INFINITY;
  #current: Copy | undefined;
  #making: Promise<void> | undefined;
  #made = 0;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: CopiesOptions) {
    this.#options = options;
    // What a server left behind that ended by force.
    rmSync(options.directory, { recursive: true, force: true, maxRetries: 3 });
  }

  /** To be called when something may have changed, before anybody is told so. */
  changed(): void {
    this.#changes += 1;
    this.#changedAt = performance.now();
    if (this.#current) this.#plan();
  }

  /** A copy that is as the store is; undefined where there is none. */
  async take(): Promise<Place | undefined> {
    if (!this.#fresh() && this.#mayMake()) this.#making ??= this.#make();
    // Nobody waits but for the first: from then on the question is answered sooner by the store itself.
    if (!this.#current && this.#making) await Promise.race([this.#making, patience()]);
    const copy = this.#fresh();
    if (!copy) return undefined;
    copy.users += 1;
    return {
      watcher: copy.watcher,
      leave: () => {
        copy.users -= 1;
        if (copy !== this.#current) void this.#end(copy);
      },
    };
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#making;
    await this.#current?.watcher.close();
    rmSync(this.#options.directory, { recursive: true, force: true });
  }

  #fresh(): Copy | undefined {
    return this.#current?.changes === this.#changes && !this.#closed ? this.#current : undefined;
  }

  #mayMake(): boolean {
    const now = performance.now();
    if (this.#closed || now - this.#changedAt < QUIET_MS) return false;
    return now - this.#failedAt >= AGAIN_MS && statSync(this.#options.file).size <= LARGEST_BYTES;
  }

  /** Who asked before will ask again: the next copy is made as soon as nothing changes any more. */
  #plan(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#mayMake()) this.#making ??= this.#make();
    }, QUIET_MS + 1).unref();
  }

  async #make(): Promise<void> {
    const { directory, save, open, logger } = this.#options;
    const file = join(directory, `copy-${++this.#made}.grafeo`);
    try {
      mkdirSync(directory, { recursive: true });
      let changes = this.#changes;
      await save(file, () => {
        changes = this.#changes;
      });
      const copy = { watcher: open(file), file, changes, users: 0 };
      await copy.watcher.opened().catch(async (error: unknown) => {
        await copy.watcher.close();
        throw error;
      });
      const before = this.#current;
      this.#current = copy;
      if (before) void this.#end(before);
    } catch (error) {
      this.#failedAt = performance.now();
      rmSync(file, { force: true });
      logger?.warn({ err: error }, 'The embedded store could not be copied for queries.');
    } finally {
      this.#making = undefined;
      if (this.#current && !this.#fresh() && !this.#closed) this.#plan();
    }
  }

  async #end({ users, watcher, file }: Copy): Promise<void> {
    if (users > 0) return;
    await watcher.close();
    rmSync(file, { force: true });
  }
}

function patience(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE_MS).unref());
}
