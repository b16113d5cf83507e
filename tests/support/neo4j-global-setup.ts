import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { prepareNeo4j, startNeo4j } from '../../scripts/setup/neo4j.mjs';
import { assertEmpty, type Neo4jAccess } from './neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The Neo4j of this run; null when there is none, and then `neo4jMissing` says why. */
    neo4j: Neo4jAccess | null;
    neo4jMissing: string;
  }
}

/**
 * One Neo4j a run, of our own or the one at `NEO4J_TEST_URI`. Its Community edition has one
 * database, so files that use it must not run at the same time.
 */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { NEO4J_TEST_URI: uri } = process.env;
  if (uri) {
    const access: Neo4jAccess = {
      uri,
      username: process.env.NEO4J_TEST_USERNAME || 'neo4j',
      password: process.env.NEO4J_TEST_PASSWORD || '',
    };
    await assertEmpty(access);
    provide(project, access);
    return undefined;
  }
  const missing = await reasonWithoutNeo4j();
  if (missing !== undefined) {
    if (process.env.CI === 'true') throw new Error(`The tests need Neo4j. ${missing}`);
    process.stderr.write(
      `\n${'!'.repeat(78)}\nLEFT OUT: every test on Neo4j; they run on the embedded store only.\n` +
        `${missing}\n${'!'.repeat(78)}\n\n`,
    );
    provide(project, null, missing.split('\n')[0]);
    return undefined;
  }
  const home = await mkdtemp(path.join(os.tmpdir(), 'liqa-neo4j-'));
  const remove = (): Promise<void> => rm(home, { recursive: true, force: true });
  try {
    const { stop, ...running } = await startNeo4j({ home, password: 'only-for-tests' });
    const { uri: own, username, password } = running;
    provide(project, { uri: own, username, password });
    return () => stop(0).then(remove);
  } catch (error) {
    await remove();
    throw error;
  }
}

/** What is missing on this machine, and what helps; undefined when nothing is. */
async function reasonWithoutNeo4j(): Promise<string | undefined> {
  try {
    await prepareNeo4j();
    return undefined;
  } catch (error) {
    if (!(error instanceof Error) || !('what' in error && 'why' in error && 'help' in error)) {
      throw error;
    }
    return `${error.what}\n  why: ${error.why}\n  try: ${error.help}`;
  }
}

function provide(project: TestProject, access: Neo4jAccess | null, missing = ''): void {
  project.provide('neo4j', access);
  project.provide('neo4jMissing', missing);
}
