import { aptInstall, canUseApt } from './apt.mjs';
import { prepareNeo4j } from './neo4j.mjs';

/**
 * What the tests need to start their own Neo4j, fetched where it is missing: its jars and, on
 * Debian as root, Java and Maven. With NEO4J_TEST_URI there is nothing to fetch.
 */
export async function ensureNeo4j() {
  if (process.env.NEO4J_TEST_URI) return;
  try {
    await prepareNeo4j();
  } catch (error) {
    if (!canUseApt()) throw error;
    // Debian's default is 17 or 21 by its release: Neo4j runs on both.
    if (await aptInstall(['default-jre-headless', 'maven'])) throw error;
    await prepareNeo4j();
  }
}
