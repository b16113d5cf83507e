/**
 * The app with its snapshots in the folder of its first argument, over the store that the second
 * describes as JSON, as a process of its own to be killed. It loads everything, says `ready`, and
 * begins once a line comes on its standard input: so the next one can stand ready while the one
 * before it works.
 */
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { openSnapshots } from '../../server/snapshots/open-snapshots.ts';
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import type { StoreToKill } from './kill-rounds.ts';
import { serve } from './serve.ts';

const LOCKED_MS = 10_000;
const timeoutMs = 60_000;

const [, , folder = '', where = ''] = process.argv;
const settings = JSON.parse(where) as StoreToKill;
process.stdout.write('ready\n');
await once(process.stdin, 'data');
const store = await open();
await store.prepare();
await openSnapshots(folder).tidy();
const { url } = await serve(store, { snapshots: folder });
process.stdout.write(`${url}\n`);

async function open(): Promise<GraphStore> {
  if ('uri' in settings) return openNeo4jStore({ ...settings, timeoutMs });
  // The process that has the store sees that the server before this one is gone, and ends too.
  for (const began = performance.now(); ; await sleep(20)) {
    try {
      return await openEmbeddedStore({ ...settings, timeoutMs });
    } catch (error) {
      if (performance.now() - began > LOCKED_MS) throw error;
    }
  }
}
