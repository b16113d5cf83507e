import path from 'node:path';
import type { ReportDocumentInput } from '../../contract/report-document.ts';
import { loadReports } from '../../graph-seed/load-reports.ts';
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import { type LiveServer, startLiveServer } from '../../tests/support/live-server.ts';
import { type GenerateOptions, generate } from './generate.ts';
import { withTemporaryFolder } from './temporary-folder.ts';
import { type BareNeo4j, withNeo4j } from './with-neo4j.ts';

const timeoutMs = 120_000;

/** As many as are comfortably in memory; the loader cuts them as the store can take them. */
const REPORTS_AT_ONCE = 100;
const SETTINGS = { LIQA_RATE_LIMIT: '0', LIQA_SEED: 'off', LOG_LEVEL: 'warn' };

/** Fills a store with a generated graph, and closes it. */
async function fill(store: GraphStore, size: GenerateOptions): Promise<void> {
  try {
    await store.prepare();
    let reports: ReportDocumentInput[] = [];
    for (const report of generate(size)) {
      reports.push(report);
      if (reports.length < REPORTS_AT_ONCE) continue;
      await loadReports(store, reports);
      reports = [];
    }
    await loadReports(store, reports);
  } finally {
    await store.close();
  }
}

/** Runs `work` with a server on an embedded store that holds a generated graph. */
export function servedEmbedded<T>(
  size: GenerateOptions,
  work: (server: LiveServer) => Promise<T>,
  more: Readonly<Record<string, string>> = {},
): Promise<T> {
  return withTemporaryFolder(async (folder) => {
    // Where the server keeps its graph under LIQA_DATA.
    const directory = path.join(folder, 'graph');
    await fill(await openEmbeddedStore({ directory, timeoutMs }), size);
    const server = await startLiveServer({ ...SETTINGS, ...more, LIQA_DATA: folder });
    try {
      return await work(server);
    } finally {
      await server.stop();
    }
  });
}

/** Runs `work` with a server on a Neo4j that holds a generated graph, and a driver to the same. */
export function servedNeo4j<T>(
  size: GenerateOptions,
  work: (server: LiveServer, neo4j: BareNeo4j) => Promise<T>,
  more: Readonly<Record<string, string>> = {},
): Promise<T> {
  return withNeo4j(async (neo4j) => {
    await fill(openNeo4jStore({ ...neo4j, timeoutMs }), size);
    const server = await startLiveServer({
      ...SETTINGS,
      ...more,
      NEO4J_URI: neo4j.uri,
      NEO4J_USERNAME: neo4j.username,
      NEO4J_PASSWORD: neo4j.password,
    });
    try {
      return await work(server, neo4j);
    } finally {
      await server.stop();
    }
  });
}
