import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { undoLoading } from '../graph-seed/undo-loading.ts';
import { createApp } from './app.ts';
import { checkApart } from './cypher/statement-checks.ts';
import { createLog } from './http/log.ts';
import { readSettings, type Settings, SettingsError } from './settings.ts';
import { openBucket } from './snapshots/open-bucket.ts';
import { openSnapshots } from './snapshots/open-snapshots.ts';
import { undoRestoring } from './snapshots/restore-steps.ts';
import { keepTrying } from './start/keep-trying.ts';
import { ListenError, listen } from './start/listen.ts';
import { seed } from './start/seed.ts';
import { stopServer } from './start/stop.ts';
import { viteClient } from './start/vite.ts';
import { openEmbeddedStore } from './store/embedded/embedded-store.ts';
import type { GraphStore } from './store/graph-store.ts';
import { openNeo4jStore } from './store/neo4j/neo4j-store.ts';
import { StoreError } from './store/store-error.ts';
import { createSearch } from './views/search.ts';

/** Longest wait for the store before listening without it; what it needs is done when it is back. */
const STORE_WAIT_MS = 10_000;
const STORE_PAUSE_MS = 2000;
/** Requests in flight may take so long to finish after SIGTERM. */
const STOP_GRACE_MS = 10_000;
/** Processes that stand ready for strangers' queries. */
const READY_PROCESSES = 3;

const root = fileURLToPath(new URL('..', import.meta.url));
const development = process.argv.includes('--dev') || process.env.NODE_ENV === 'development';

try {
  await main();
} catch (error) {
  const known = [SettingsError, ListenError, StoreError].some((kind) => error instanceof kind);
  process.stderr.write(`${known ? (error as Error).message : (error as Error).stack}\n`);
  process.exit(1);
}

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const log = createLog(settings.logLevel);
  const store = await openStore(settings, log);
  const search = createSearch(store);
  const bucket = settings.snapshots && (await openBucket(settings.snapshots));
  const snapshots = openSnapshots(path.join(settings.data, 'snapshots'), bucket);
  await snapshots
    .tidy()
    .catch((error: unknown) => log.warn({ err: error }, 'the snapshots could not be tidied'));
  const stopping = new AbortController();

  const server = createServer();
  const vite = development ? await viteClient(server) : undefined;
  const directory = path.join(root, 'dist', 'client');
  if (!vite && !existsSync(directory)) log.warn('the page is not built: npm run build');
  server.on(
    'request',
    createApp({
      store,
      search,
      snapshots,
      settings: { ...settings, database: settings.neo4j?.database },
      log,
      client: vite ?? { directory },
      version: packageVersion(),
    }),
  );

  let knownAway = (): void => {};
  const away = new Promise<void>((resolve) => {
    knownAway = resolve;
  });
  const ready = keepTrying(
    async () => {
      await store.prepare();
      if (await undoRestoring(store, snapshots.owner))
        log.warn('a restoring that was ended has been undone');
      if ((await undoLoading(store, snapshots.owner)) > 0)
        log.warn('a loading that was ended has been undone');
      if (!settings.seed) return;
      const changed = await seed(store);
      if (changed > 0) search.invalidate();
      log.info({ changed }, 'shipped reports are loaded');
    },
    {
      signal: stopping.signal,
      pauseMs: STORE_PAUSE_MS,
      away: (error) => {
        knownAway();
        log.warn({ code: error.code }, `the store is away: ${error.message}`);
      },
    },
  );
  await Promise.race([ready, away, wait(STORE_WAIT_MS)]);
  ready.catch((error: unknown) => log.error({ err: error }, 'the graph could not be prepared'));

  const address = await listen(server, settings.host, settings.port);
  process.stdout.write(`Liqa  ${address}\n`);
  // The grammar takes longer to load than all the rest of the server; nobody waits for it.
  checkApart('RETURN 1', { role: 'reader', access: 'read' }).catch((error: unknown) =>
    log.error({ err: error }, 'no checks'),
  );

  const stop = async (): Promise<void> => {
    if (stopping.signal.aborted) return;
    stopping.abort();
    await stopServer(server, STOP_GRACE_MS);
    await vite?.close();
    await ready.catch(() => {});
    await store.close();
    process.exit(0);
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
}

async function openStore({ neo4j, data, limits }: Settings, logger: Logger): Promise<GraphStore> {
  const timeoutMs = limits.queryMs;
  if (!neo4j) {
    const directory = path.join(data, 'graph');
    return openEmbeddedStore({ directory, timeoutMs, logger, copies: true });
  }
  const { uri, username, password, database } = neo4j;
  return openNeo4jStore({
    uri,
    username,
    password,
    timeoutMs,
    readyProcesses: READY_PROCESSES,
    ...(database === undefined ? {} : { database }),
  });
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}

function packageVersion(): string {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}
