import { expect, it } from 'vitest';
import type { Run } from './run/run-types.ts';
import { changedSomething } from './run-effects.ts';

const run = (accessMode: 'Read' | 'Write', rest: Partial<Run>): Run => ({
  id: 1,
  query: { statement: 'RETURN 1', parameters: {}, accessMode, maxRows: 10 },
  status: 'done',
  turn: { at: 0, total: 1 },
  from: 0,
  startedAt: 0,
  fields: [],
  rows: [],
  bytes: 0,
  ...rest,
});
const counted = (counters: Record<string, number | boolean>) => ({ summary: { counters } });

it.each<[string, boolean, Run]>([
  ['a write that made a node', true, run('Write', counted({ nodesCreated: 1 }))],
  ['a write whose counters only say that', true, run('Write', counted({ containsUpdates: true }))],
  ['a write that found nothing', false, run('Write', counted({ nodesCreated: 0 }))],
  ['a write without counters', true, run('Write', { summary: {} })],
  ['a write stopped half way', true, run('Write', { status: 'stopped' })],
  ['a write that failed', false, run('Write', { status: 'failed' })],
  ['a read', false, run('Read', counted({ nodesCreated: 0, containsUpdates: false }))],
])('after %s the graph is another: %s', (_what, changed, ended) => {
  expect(changedSomething(ended)).toBe(changed);
});
