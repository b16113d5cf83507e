import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { createApp } from '../../server/app.ts';
import { createLog } from '../../server/http/log.ts';
import { type Limits, readSettings, type Settings } from '../../server/settings.ts';
import { openSnapshots } from '../../server/snapshots/open-snapshots.ts';
import type { SnapshotStorage } from '../../server/snapshots/snapshot-storage.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { createSearch } from '../../server/views/search.ts';

export interface Served {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  readonly port: number;
  /** All that was logged so far, as JSON lines. */
  log(): string;
  close(): Promise<void>;
}

export interface ServeOptions {
  readonly token?: string;
  readonly editorToken?: string;
  readonly edit?: boolean;
  readonly hosts?: readonly string[];
  readonly host?: string;
  readonly database?: string;
  readonly limits?: Partial<Limits>;
  readonly logLevel?: Settings['logLevel'];
  /** Folder of the built page. Default: one that isn't there. */
  readonly client?: string;
  /** Folder of the snapshots, which stays. Default: one that goes when the server is closed. */
  readonly snapshots?: string;
  /** Where they are kept instead of that folder. */
  readonly storage?: SnapshotStorage;
}

/** The real app on a free port of 127.0.0.1, over a given store; closing it leaves the store open. */
export async function serve(store: GraphStore, options: ServeOptions = {}): Promise<Served> {
  const settings = readSettings({});
  const folder = options.snapshots ?? path.join(os.tmpdir(), `liqa-snapshots-${randomUUID()}`);
  let logged = '';
  const sink = new Writable({
    write(chunk, _encoding, done) {
      logged += chunk;
      done();
    },
  });
  const app = createApp({
    store,
    search: createSearch(store),
    snapshots: openSnapshots(folder, options.storage),
    settings: {
      host: options.host ?? '127.0.0.1',
      hosts: options.hosts ?? [],
      token: options.token,
      editorToken: options.editorToken,
      edit: options.edit ?? true,
      database: options.database,
      limits: { ...settings.limits, requestsPerMinute: 0, ...options.limits },
    },
    log: createLog(options.logLevel ?? 'info', sink),
    client: { directory: options.client ?? 'no-such-folder' },
    version: '0.0.0',
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    log: () => logged,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
      if (options.snapshots === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}
