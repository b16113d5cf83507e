import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { storageFailure } from './storage-failure.ts';

/** A folder of the local disk where documents are put together before they are kept, or read. */
export class Staging {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** Takes away what an earlier process left. */
  async sweep(): Promise<void> {
    await rm(this.#root, { recursive: true, force: true });
  }

  /** Runs `work` with an empty folder that is gone afterwards. */
  async with<T>(work: (folder: string) => Promise<T>): Promise<T> {
    const folder = path.join(this.#root, randomUUID());
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      return await work(folder);
    } catch (error) {
      throw storageFailure(error);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}
