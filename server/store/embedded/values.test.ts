import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { GraphStore } from '../graph-store.ts';
import { readAll } from '../read-all.ts';
import type { Value } from '../value.ts';
import { openEmbeddedStore } from './embedded-store.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let directory: string;
let store: GraphStore;

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'liqa-embedded-'));
  store = await openEmbeddedStore({ directory, timeoutMs: 20_000 });
});

afterAll(async () => {
  await store.close();
  await rm(directory, { recursive: true, force: true });
});

async function one(statement: string, parameters = {}): Promise<Value | undefined> {
  const [row] = await readAll(store, statement, parameters);
  return row?.[0];
}

const map = (entries: Record<string, Value>) => new Map(Object.entries(entries));

describe('a value that goes in and out', () => {
  const values: [name: string, value: Value][] = [
    ['null', null],
    ['a boolean', true],
    ['an integer', 3n],
    ['the largest integer', 2n ** 63n - 1n],
    ['the smallest integer', -(2n ** 63n)],
    ['a float', 1.5],
    ['a whole float', 2],
    ['a float beyond the safe integers', 2 ** 60],
    ['minus zero', -0],
    ['an infinite float', Number.POSITIVE_INFINITY],
    ['not a number', Number.NaN],
    ['a text', 'لقاء "1" \\ \' ` $x // /* \n'],
    ['bytes', new Uint8Array([0, 255])],
    ['an empty list', []],
    ['a list of integers', [1n, 2n]],
    ['a list of whole floats', [1, 2]],
    ['a nested list', [['a'], ['b', null]]],
    ['an empty map', map({})],
    ['a map', map({ a: 1n, b: 2, c: [map({ d: 3 })], n: null })],
    ['a map with odd keys', map({ 'a b': 1, $date: '2024-01-01', شخص: true, ['__proto__']: 'x' })],
    ['a date', { $type: 'Date', iso: '2024-11-05' }],
    ['a time', { $type: 'Time', iso: '10:00:00+02:00' }],
    ['a local time', { $type: 'LocalTime', iso: '10:00:00.5' }],
    ['a moment', { $type: 'OffsetDateTime', iso: '2024-11-05T10:00:00+02:00' }],
    ['a local moment', { $type: 'LocalDateTime', iso: '2024-11-05T10:00:00' }],
    [
      'a local moment to the microsecond',
      { $type: 'LocalDateTime', iso: '2024-11-05T10:00:00.123456' },
    ],
    ['a duration', { $type: 'Duration', iso: 'P1Y2M3DT4H5M6.5S' }],
    ['a map with a date and a whole float', map({ d: { $type: 'Date', iso: '2024-11-05' }, f: 1 })],
  ];

  it.each(values)('stays itself: %s', async (_, value) => {
    expect(await one('RETURN $value AS v', { value })).toStrictEqual(value);
  });

  it('stays itself in a property', async () => {
    const [[node] = []] = await store.write((tx) =>
      tx.run('CREATE (n:Kept) SET n = $all RETURN n', {
        all: map({ i: 1n, f: 2, t: 'x', l: ['a'], d: { $type: 'Date', iso: '2024-11-05' } }),
      }),
    );
    expect(node).toStrictEqual({
      $type: 'Node',
      elementId: expect.any(String),
      labels: ['Kept'],
      properties: map({ d: { $type: 'Date', iso: '2024-11-05' }, f: 2, i: 1n, l: ['a'], t: 'x' }),
    });
  });

  it('leaves texts that look like a parameter alone', async () => {
    expect(await one('RETURN [$f, \'$f\', "$f"] AS v /* $f */ // $f', { f: 2 })).toStrictEqual([
      2n,
      '$f',
      '$f',
    ]);
  });
});

describe('a graph in an answer', () => {
  it('has nodes, relationships and paths with their values', async () => {
    await store.write((tx) =>
      tx.run(
        'CREATE (:From {w: 1.0, d: date("2024-01-01")})-[:TO {w: 2.0}]->(:Mid)<-[:TO {n: 1}]-(:End {n: 1})',
      ),
    );
    const [row = []] = await readAll(
      store,
      'MATCH p = (a:From)-[r:TO]->(m:Mid)<-[s:TO]-(e:End) RETURN a, r, m, s, e, p',
    );
    const [a, r, m, s, e, p] = row;
    expect(a).toMatchObject({ $type: 'Node', labels: ['From'] });
    expect(r).toMatchObject({ $type: 'Relationship', type: 'TO', properties: map({ w: 2 }) });
    expect(p).toStrictEqual({ $type: 'Path', nodes: [a, m, e], relationships: [r, s] });
  });

  it('gives element ids that questions can be asked by', async () => {
    const [[node, id] = []] = await readAll(store, 'MATCH (n:End) RETURN n, elementId(n) AS id');
    expect(node).toMatchObject({ elementId: id });
  });
});

describe('what is lost where types mix in one list or column', () => {
  it('takes whole floats beside texts as integers, and integers beside floats as floats', async () => {
    expect(await one("RETURN [1.0, 'x'] AS v")).toStrictEqual([1n, 'x']);
    expect(await one('RETURN [1, 2.5] AS v')).toStrictEqual([1, 2.5]);
  });

  it('refuses what the engine has no values for', async () => {
    const value = { $type: 'ZonedDateTime', iso: '2024-01-01T00:00+02:00[Africa/Cairo]' };
    await expect(one('RETURN $value AS v', { value })).rejects.toMatchObject({
      code: 'unsupported',
    });
    await expect(one('RETURN $value AS v', { value: 2n ** 63n })).rejects.toMatchObject({
      code: 'syntax',
    });
  });
});
