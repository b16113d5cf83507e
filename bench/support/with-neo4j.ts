import path from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { startNeo4j } from '../../scripts/setup/neo4j.mjs';
import { withTemporaryFolder } from './temporary-folder.ts';

export interface BareNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly driver: Driver;
}

/** Runs `work` with an empty Neo4j of its own and a driver straight to it. */
export function withNeo4j<T>(work: (bare: BareNeo4j) => Promise<T>): Promise<T> {
  return withTemporaryFolder(async (folder) => {
    const home = path.join(folder, 'neo4j');
    const { uri, username, password, stop } = await startNeo4j({
      home,
      password: 'for-measuring-only',
      heap: '1g',
    });
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    try {
      return await work({ uri, username, password, driver });
    } finally {
      await driver.close();
      await stop();
    }
  });
}

/** Removes every node and relationship, in transactions that fit into memory. */
export async function empty(driver: Driver): Promise<void> {
  const session = driver.session();
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS');
  } finally {
    await session.close();
  }
}
