import type { GraphStore } from '../../server/store/graph-store.ts';
import { readAll } from '../../server/store/read-all.ts';
import { isTyped, type Value } from '../../server/store/value.ts';

/** Everything in a store as sorted lines, so that two graphs can be compared; ids of the store aside. */
export async function dumpGraph(store: GraphStore): Promise<string[]> {
  const nodes = await readAll(store, 'MATCH (n) RETURN n');
  const relationships = await readAll(
    store,
    'MATCH (a)-[r]->(b) RETURN a.id AS source, b.id AS target, r',
  );
  return [
    ...nodes.map(([node]) => describe(node)),
    ...relationships.map(
      ([from, to, relationship]) => `${from} -> ${to} ${describe(relationship)}`,
    ),
  ].sort();
}

function describe(value: Value | undefined): string {
  if (!isTyped(value) || (value.$type !== 'Node' && value.$type !== 'Relationship')) {
    throw new TypeError('expected a node or a relationship');
  }
  const head = value.$type === 'Node' ? [...value.labels].sort().join(':') : value.type;
  // Evidence and aliases are sets: loading in another order may list them otherwise.
  const properties = [...value.properties]
    .map(([name, item]) => [name, Array.isArray(item) ? [...item].sort() : item] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `${head} ${JSON.stringify(properties, (_, item) => (typeof item === 'bigint' ? `${item}n` : item))}`;
}
