import type { GraphStore } from '../../server/store/graph-store.ts';
import type { Value } from '../../server/store/value.ts';

type Properties = Readonly<Record<string, Value>>;

/** Writes nodes: a kind with its labels (`Person:Actor`) and their properties. */
export async function addNodes(
  store: GraphStore,
  labels: string,
  nodes: readonly Properties[],
): Promise<void> {
  const rows = nodes.map(rowOf);
  await store.write((tx) =>
    tx.run(`UNWIND $rows AS row CREATE (n:${labels}) SET n += row`, { rows }),
  );
}

/** Writes relationships of one type between kinds: `[from, to]`, both by id. */
export async function relate(
  store: GraphStore,
  [from, type, to]: readonly [from: string, type: string, to: string],
  ends: readonly (readonly [from: string, to: string, properties?: Properties])[],
): Promise<void> {
  const rows = ends.map(
    ([a, b, properties = {}]) =>
      new Map<string, Value>([
        ['from', a],
        ['to', b],
        ['properties', rowOf(properties)],
      ]),
  );
  await store.write((tx) =>
    tx.run(
      `UNWIND $rows AS row MATCH (a:${from} {id: row.from}), (b:${to} {id: row.to})
       CREATE (a)-[r:${type}]->(b) SET r += row.properties`,
      { rows },
    ),
  );
}

export function person(id: string, nameAr = id, nameEn = id): Properties {
  return { id, nameAr, nameEn };
}

function rowOf(properties: Properties): ReadonlyMap<string, Value> {
  return new Map(Object.entries(properties));
}
