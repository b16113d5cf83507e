import os from 'node:os';
import path from 'node:path';
import { DurableFolder } from './durable-folder.ts';
import { Links } from './links.ts';
import { Shelf } from './shelf.ts';
import { SnapshotStorage } from './snapshot-storage.ts';
import { Staging } from './staging.ts';

/** All that is kept of snapshots, and where they are put together. */
export interface Snapshots {
  readonly shelf: Shelf;
  readonly links: Links;
  readonly staging: Staging;
  /** Tells what this server writes into a graph from what another does that has the same graph. */
  readonly owner: string;
  /** Takes away what an earlier process left, and what was deleted long ago. */
  tidy(): Promise<void>;
}

/**
 * Snapshots of one server's own, put together in `folder`, which is created when it is needed.
 * They are kept there too, unless another storage is given.
 */
export function openSnapshots(folder: string, elsewhere?: SnapshotStorage): Snapshots {
  const driver = new DurableFolder(path.join(folder, 'kept'));
  const storage = elsewhere ?? new SnapshotStorage(driver);
  const shelf = new Shelf(storage);
  const staging = new Staging(path.join(folder, 'staging'));
  return {
    shelf,
    links: new Links(storage),
    staging,
    owner: `${os.hostname()}:${path.resolve(folder)}`,
    async tidy() {
      await staging.sweep();
      await driver.sweep();
      await shelf.purge();
    },
  };
}
