import { randomUUID } from 'node:crypto';
import { constants, type Dirent } from 'node:fs';
import { copyFile, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FSDriver } from 'flydrive/drivers/fs';
import { isGone } from './is-gone.ts';
import { storageFailure } from './storage-failure.ts';

/** What a file is called until it is whole. */
const UNFINISHED = /^\.unfinished-/u;

/**
 * A folder to keep files in, of which a crash leaves the old or the new and never half: each is
 * written beside its place, synced, and renamed, and the folder is synced.
 */
export class DurableFolder extends FSDriver {
  readonly #root: string;

  constructor(root: string) {
    super({ location: root, visibility: 'private' });
    this.#root = root;
  }

  /** Takes away what an earlier process left unfinished. */
  async sweep(): Promise<void> {
    const options = { recursive: true, withFileTypes: true } as const;
    const entries = await readdir(this.#root, options).catch(noneIfGone);
    const left = entries.filter(({ name }) => UNFINISHED.test(name));
    await Promise.all(
      left.map(({ parentPath, name }) => rm(path.join(parentPath, name), { force: true })),
    );
  }

  override async put(key: string, contents: string | Uint8Array): Promise<void> {
    await this.#replace(key, async (file) => {
      const handle = await open(file, 'wx', 0o600);
      try {
        await handle.writeFile(contents);
        await handle.sync();
      } finally {
        await handle.close();
      }
    });
  }

  override async putStream(key: string, contents: Readable): Promise<void> {
    await this.#replace(key, async (file) => {
      const handle = await open(file, 'wx', 0o600);
      try {
        await pipeline(contents, async (chunks: AsyncIterable<Buffer>) => {
          for await (const chunk of chunks) await handle.writeFile(chunk);
        });
        await handle.sync();
      } finally {
        await handle.close();
      }
    });
  }

  override async copy(source: string, destination: string): Promise<void> {
    await this.#replace(destination, async (file) => {
      await copyFile(path.join(this.#root, source), file, constants.COPYFILE_EXCL);
      const handle = await open(file, 'r+');
      try {
        await handle.sync();
      } finally {
        await handle.close();
      }
    });
  }

  async #replace(key: string, write: (file: string) => Promise<void>): Promise<void> {
    const target = path.join(this.#root, key);
    const folder = path.dirname(target);
    const file = path.join(folder, `.unfinished-${randomUUID()}`);
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await write(file);
      await rename(file, target);
      await syncFolder(folder);
    } catch (error) {
      await rm(file, { force: true });
      throw storageFailure(error);
    }
  }
}

function noneIfGone(error: unknown): Dirent[] {
  if (isGone(error)) return [];
  throw error;
}

/** So that a rename outlives a loss of power; not every system can. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
