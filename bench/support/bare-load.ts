import type { Driver } from 'neo4j-driver';

type Properties = Record<string, unknown>;

interface NodeRow {
  readonly labels: readonly string[];
  readonly id: string;
  readonly properties: Properties;
}

interface RelationshipRow {
  readonly type: string;
  readonly fromLabel: string;
  readonly from: string;
  readonly toLabel: string;
  readonly to: string;
  readonly postEn: string | null;
  readonly properties: Properties;
}

/** All that is in a graph, ready to be written again. */
export interface Elements {
  readonly nodes: readonly NodeRow[];
  readonly relationships: readonly RelationshipRow[];
}

/** Rows of one batch, as in the usual advice for loading with `UNWIND`. */
const BATCH = 10_000;

export async function readElements(driver: Driver): Promise<Elements> {
  const nodes = await driver.executeQuery(
    'MATCH (n) RETURN labels(n) AS labels, n.id AS id, properties(n) AS properties',
  );
  const relationships = await driver.executeQuery(
    `MATCH (a)-[r]->(b)
     RETURN type(r) AS type, labels(a)[0] AS fromLabel, a.id AS from,
            labels(b)[0] AS toLabel, b.id AS to, r.postEn AS postEn, properties(r) AS properties`,
  );
  return {
    nodes: nodes.records.map((record) => record.toObject() as NodeRow),
    relationships: relationships.records.map((record) => record.toObject() as RelationshipRow),
  };
}

function* grouped<T>(rows: readonly T[], key: (row: T) => string): Generator<T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  for (const group of groups.values()) {
    for (let at = 0; at < group.length; at += BATCH) yield group.slice(at, at + BATCH);
  }
}

/** Writes elements with nothing but the driver: `UNWIND` and `MERGE`, one transaction a batch. */
export async function bareLoad(driver: Driver, { nodes, relationships }: Elements): Promise<void> {
  const session = driver.session();
  const write = (statement: string, rows: readonly unknown[]) =>
    session.executeWrite((tx) => tx.run(statement, { rows }));
  try {
    for (const rows of grouped(nodes, ({ labels }) => labels.join(':'))) {
      const [first = '', ...others] = rows[0]?.labels ?? [];
      const more = others.map((label) => ` SET n:\`${label}\``).join('');
      await write(
        `UNWIND $rows AS row MERGE (n:\`${first}\` {id: row.id})${more} SET n += row.properties`,
        rows,
      );
    }
    const ends = (row: RelationshipRow) => `${row.type} ${row.fromLabel} ${row.toLabel}`;
    for (const rows of grouped(relationships, ends)) {
      const [row] = rows;
      if (row === undefined) continue;
      const twin = row.type === 'REPRESENTS' && row.postEn !== null ? ' {postEn: row.postEn}' : '';
      await write(
        `UNWIND $rows AS row
         MATCH (a:\`${row.fromLabel}\` {id: row.from}) MATCH (b:\`${row.toLabel}\` {id: row.to})
         MERGE (a)-[r:\`${row.type}\`${twin}]->(b) SET r += row.properties`,
        rows,
      );
    }
  } finally {
    await session.close();
  }
}
