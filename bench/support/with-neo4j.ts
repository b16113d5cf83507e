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

/** Removes every relationship and node, in transactions that fit into memory. */
export async function empty(driver: Driver): Promise<void> {
  for (const statement of [
    'MATCH ()-[r]->() WITH r LIMIT 10000 DELETE r RETURN count(*) AS gone',
    'MATCH (n) WITH n LIMIT 5000 DELETE n RETURN count(*) AS gone',
  ]) {
    let gone = true;
    while (gone) {
      const { records } = await driver.executeQuery(statement);
      gone = Number(records[0]?.get('gone')) > 0;
    }
  }
}
