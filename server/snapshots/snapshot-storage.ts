import { open } from 'node:fs/promises';
import { Disk } from 'flydrive';
import type { DriverContract } from 'flydrive/types';
import { isGone } from './is-gone.ts';
import { serviceFailure } from './service-failure.ts';
import { storageFailure } from './storage-failure.ts';

/**
 * Where snapshots and the words about them are kept, as files by name, whichever driver keeps them.
 * A file is there whole or not at all; a failure of the place is a `SnapshotError`.
 */
export class SnapshotStorage {
  readonly #disk: Disk;
  readonly #prefix: string;

  /** `prefix` comes before every name: empty, or ends with a slash. */
  constructor(driver: DriverContract, prefix = '') {
    this.#disk = new Disk(driver);
    this.#prefix = prefix;
  }

  put(name: string, text: string): Promise<void> {
    return inOurWords(() => this.#disk.put(this.#prefix + name, text));
  }

  /** Keeps what a file of the local disk holds. */
  async putFile(name: string, file: string): Promise<void> {
    const handle = await open(file);
    const { size: contentLength } = await handle.stat();
    const bytes = handle.createReadStream();
    // Whoever writes them tells of a failure to read them, or of an earlier one.
    bytes.on('error', () => {});
    try {
      await inOurWords(() => this.#disk.putStream(this.#prefix + name, bytes, { contentLength }));
    } finally {
      bytes.destroy();
    }
  }

  copy(name: string, copy: string): Promise<void> {
    return inOurWords(() => this.#disk.copy(this.#prefix + name, this.#prefix + copy));
  }

  /** Undefined when there is none. */
  get(name: string): Promise<string | undefined> {
    return inOurWords(() => this.#disk.get(this.#prefix + name).catch(undefinedIfGone));
  }

  /** A file's bytes, piece by piece. */
  async *read(name: string): AsyncGenerator<Buffer> {
    try {
      yield* await this.#disk.getStream(this.#prefix + name);
    } catch (error) {
      throw wordsFor(error);
    }
  }

  /** Undefined when there is none. */
  async about(name: string): Promise<{ bytes: number; changed: Date } | undefined> {
    const found = await inOurWords(() =>
      this.#disk.getMetaData(this.#prefix + name).catch(undefinedIfGone),
    );
    return found && { bytes: found.contentLength, changed: found.lastModified };
  }

  /** What the files of a folder are called there; the outermost without one. */
  async list(folder = ''): Promise<string[]> {
    const names: string[] = [];
    let paginationToken: string | undefined;
    do {
      const options = paginationToken === undefined ? {} : { paginationToken };
      const page = await inOurWords(() => this.#disk.listAll(this.#prefix + folder, options));
      for (const { name, isFile } of page.objects) if (isFile) names.push(name);
      paginationToken = page.paginationToken;
    } while (paginationToken !== undefined);
    return names;
  }

  delete(name: string): Promise<void> {
    return inOurWords(() => this.#disk.delete(this.#prefix + name));
  }
}

async function inOurWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw wordsFor(error);
  }
}

function wordsFor(error: unknown): unknown {
  return serviceFailure(storageFailure(error));
}

function undefinedIfGone(error: unknown): undefined {
  if (isGone(error)) return undefined;
  throw error;
}
