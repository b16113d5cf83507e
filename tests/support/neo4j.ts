import { auth, driver } from 'neo4j-driver';

/** How to reach a Neo4j. */
export interface Neo4jAccess {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

type Row = Record<string, unknown>;
type Run = (statement: string, parameters?: Row) => Promise<Row[]>;

/** Runs a statement with the bare driver, beside the adapter under test. */
export function runBare(access: Neo4jAccess, ...statement: Parameters<Run>): Promise<Row[]> {
  return withBare(access, (run) => run(...statement));
}

async function withBare<T>(access: Neo4jAccess, work: (run: Run) => Promise<T>): Promise<T> {
  const bare = driver(access.uri, auth.basic(access.username, access.password));
  const session = bare.session();
  try {
    return await work(async (statement, parameters = {}) => {
      const { records } = await session.run(statement, parameters);
      return records.map((record) => record.toObject());
    });
  } finally {
    await session.close();
    await bare.close();
  }
}

/** Deletes the whole graph and every rule that the project's own schema doesn't have. */
export function wipeNeo4j(access: Neo4jAccess): Promise<void> {
  return withBare(access, async (run) => {
    await run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
    for (const { name } of (await run('SHOW CONSTRAINTS YIELD name')).filter(isForeign)) {
      await run(`DROP CONSTRAINT \`${name}\``);
    }
    const own = "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'";
    for (const { name } of (await run(own)).filter(isForeign)) {
      await run(`DROP INDEX \`${name}\` IF EXISTS`);
    }
  });
}

function isForeign({ name }: Row): boolean {
  return !String(name).startsWith('liqa_');
}

/** The tests delete everything: a server with something in it was meant for something else. */
export async function assertEmpty(access: Neo4jAccess): Promise<void> {
  const [row] = await runBare(access, 'MATCH (n) RETURN count(n) AS nodes');
  const nodes = Number(row?.nodes);
  if (nodes === 0) return;
  throw new Error(
    `NEO4J_TEST_URI ${access.uri} holds ${nodes} nodes, and the tests would delete them. ` +
      'Point it to an empty server, or empty this one: MATCH (n) DETACH DELETE n',
  );
}
