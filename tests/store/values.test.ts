import { beforeAll, expect } from 'vitest';
import type { GraphStore } from '../../server/store/graph-store.ts';
import type { Node, Path, Relationship, Value } from '../../server/store/value.ts';
import { ask, askOne } from './answers.ts';
import { contract } from './contract.ts';
import { STORABLE, TRANSIENT } from './value-table.ts';

contract('values', (test, open) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await store.write((tx) =>
      tx.run(
        `CREATE (:Person:Actor {id: 'a', nameAr: 'أ', big: 9007199254740993, whole: 1.0})
           -[:TOOK_PART_IN {role: 'host', evidence: ['r#char=0,1']}]->(:Meeting {id: 'm'})
           <-[:TOOK_PART_IN {whole: 2.0}]-(:Person:Actor {id: 'b'})`,
      ),
    );
  });

  for (const [name, cypher, value] of [...STORABLE, ...TRANSIENT]) {
    test(`gives ${name}`, async () => {
      expect(await askOne(store, `RETURN ${cypher} AS value`)).toStrictEqual(value);
    });
    test(`takes ${name} as a parameter`, async () => {
      expect(await askOne(store, 'RETURN $value AS value', { value })).toStrictEqual(value);
    });
  }

  for (const [name, , value] of [
    ...STORABLE,
    ['bytes', '', Uint8Array.of(0, 127, 128, 255)] as const,
  ]) {
    test(`keeps ${name} in a property`, async () => {
      const statement = 'MERGE (t:Topic {id: $id}) SET t.value = $value';
      await store.write((tx) => tx.run(statement, { id: name, value }));
      const match = 'MATCH (t:Topic {id: $id}) RETURN';
      expect(await askOne(store, `${match} t.value`, { id: name })).toStrictEqual(value);
      const node = (await askOne(store, `${match} t`, { id: name })) as Node;
      expect(node.properties.get('value')).toStrictEqual(value);
    });
  }

  test('takes bytes as a parameter', async () => {
    const value = Uint8Array.of(0, 127, 128, 255);
    expect(await askOne(store, 'RETURN $value', { value })).toStrictEqual(value);
  });

  test('tells an integer from a whole float', async () => {
    const statement = 'RETURN $integer AS a, $float AS b, $integer / 2 AS c, $float / 2 AS d';
    const { rows } = await ask(store, statement, { integer: 1n, float: 1 });
    expect(rows).toStrictEqual([[1n, 1, 0n, 0.5]]);
  });

  test('gives a node', async () => {
    const node = (await askOne(store, "MATCH (p:Person {id: 'a'}) RETURN p")) as Node;
    expect({ ...node, labels: [...node.labels].sort() }).toEqual({
      $type: 'Node',
      elementId: expect.any(String),
      labels: ['Actor', 'Person'],
      properties: new Map<string, Value>([
        ['id', 'a'],
        ['nameAr', 'أ'],
        ['big', 9007199254740993n],
        ['whole', 1],
      ]),
    });
  });

  test('gives a relationship with the ids of its ends', async () => {
    const [start, relationship, end] = (await askOne(
      store,
      "MATCH (p:Person {id: 'a'})-[r:TOOK_PART_IN]->(m) RETURN [p, r, m]",
    )) as [Node, Relationship, Node];
    expect(relationship).toEqual({
      $type: 'Relationship',
      elementId: expect.any(String),
      type: 'TOOK_PART_IN',
      startElementId: start.elementId,
      endElementId: end.elementId,
      properties: new Map<string, Value>([
        ['role', 'host'],
        ['evidence', ['r#char=0,1']],
      ]),
    });
  });

  test('gives a path in walking order, against an arrow too', async () => {
    const path = (await askOne(
      store,
      "MATCH p = (a:Person {id: 'a'})-[:TOOK_PART_IN]->(:Meeting)<-[:TOOK_PART_IN]-(b {id: 'b'}) RETURN p",
    )) as Path;
    expect(path.$type).toBe('Path');
    expect(path.nodes.map((node) => node.properties.get('id'))).toEqual(['a', 'm', 'b']);
    const [a, m, b] = path.nodes;
    expect(path.relationships.map((each) => [each.startElementId, each.endElementId])).toEqual([
      [a?.elementId, m?.elementId],
      [b?.elementId, m?.elementId],
    ]);
    expect(path.relationships.map((each) => each.properties.get('whole'))).toEqual([undefined, 2]);
  });

  test('gives a path of one node', async () => {
    const path = (await askOne(store, "MATCH p = (:Person {id: 'a'}) RETURN p")) as Path;
    expect(path.nodes).toHaveLength(1);
    expect(path.relationships).toEqual([]);
  });

  test('gives nodes in lists and maps', async () => {
    const value = await askOne(store, "MATCH (p:Person {id: 'b'}) RETURN [p, {inside: p}]");
    const [node, map] = value as [Node, Map<string, Node>];
    expect(node.properties).toEqual(new Map([['id', 'b']]));
    expect(map.get('inside')).toEqual(node);
  });

  test('takes parameters named like what JavaScript inherits', async () => {
    const parameters = Object.fromEntries([['__proto__', 1n] as const, ['toString', 2n] as const]);
    expect(await askOne(store, 'RETURN [$`__proto__`, $toString]', parameters)).toEqual([1n, 2n]);
  });
});
