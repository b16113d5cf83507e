import { expect, it } from 'vitest';
import { SMALL_SNAPSHOT } from '../../../tests/support/small-snapshot.ts';
import { answersOf } from './answers-of.ts';
import { archiveOf } from './archive.ts';

const archive = archiveOf(SMALL_SNAPSHOT);
const answer = answersOf(archive, () => 'no text', false);

it('gives the whole, what is around somebody as far as asked, and what is named', () => {
  const ids = (parameters: Record<string, string | number>) =>
    (answer('/api/graph', parameters) as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
  expect(ids({}).sort()).toEqual(['a', 'b', 'c', 'm', 'p']);
  expect(ids({ around: 'b' }).sort()).toEqual(['b', 'm']);
  expect(ids({ around: 'b', depth: 2 }).sort()).toEqual(['a', 'b', 'm']);
  expect(ids({ ids: 'c,nobody' })).toEqual(['c']);
  expect(answer('/api/graph', { around: 'a', depth: 2, limit: 2 })).toMatchObject({
    omitted: { nodes: 3 },
  });
  expect(() => answer('/api/graph', { around: 'nobody' })).toThrow('not-found');
});

it('counts held meetings alone as met', () => {
  expect(answer('/api/met', { of: 'a' })).toEqual({
    of: 'a',
    met: [{ id: 'b', nameEn: 'Basil', nameAr: 'باسل', count: 1, meetings: ['m'] }],
    total: 1,
  });
});

it('finds by either language', () => {
  const found = (q: string) =>
    (answer('/api/search', { q }) as { results: { id: string }[] }).results.map(({ id }) => id);
  expect(found('basil')).toEqual(['b']);
  expect(found('امل')).toEqual(['a']);
  expect(found('nobody')).toEqual([]);
});

it('marks in the report what supports the graph, and says where the text was left out', () => {
  expect(answer('/api/reports', {})).toMatchObject({ total: 2 });
  expect(answer('/api/reports/r', {})).toMatchObject({
    length: 17,
    spans: [
      { start: 0, end: 14, nodes: [], relationships: ['TOOK_PART_IN:a:m', 'TOOK_PART_IN:b:m'] },
      { start: 0, end: 4, nodes: ['a'] },
      { start: 9, end: 14, nodes: ['b'] },
    ],
  });
  expect(answer('/api/reports/untold', {})).toMatchObject({ text: 'no text', spans: [] });
  expect(archive.nodes.get('b')?.properties.evidence).toEqual(['r#char=9,14']);
  expect(archive.nodes.get('m')?.properties.date).toBe('2024-11-05');
});

it('lets who has a link alone reach nothing else', () => {
  expect(answer('/api/snapshots', {})).toBeUndefined();
  const alone = answersOf(archive, () => '', true);
  expect(() => alone('/api/snapshots', {})).toThrow('unsupported');
  expect(alone('/api/health', {})).toEqual({ status: 'ok' });
});
