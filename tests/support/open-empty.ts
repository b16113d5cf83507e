import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';

/** An empty, prepared embedded store until the block ends: for what doesn't depend on the store. */
export async function openEmpty(): Promise<GraphStore> {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'liqa-http-'));
  const store = await openEmbeddedStore({ directory, timeoutMs: 20_000 });
  afterAll(async () => {
    await store.close();
    await rm(directory, { recursive: true, force: true });
  });
  await store.prepare();
  return store;
}
