import { expect, it } from 'vitest';
import type { Run } from '../../run/run-types.ts';
import { rowsHere, sourceOf } from './answer-rows.ts';

const CUT = {
  code: 'Liqa.ClientNotification.Result.Truncated',
  title: 't',
  description: 'd',
  severity: 'WARNING',
  category: 'GENERIC',
};
const run = (accessMode: 'Read' | 'Write', rest: Partial<Run> = {}): Run => ({
  id: 1,
  query: { statement: 'RETURN 1', parameters: {}, accessMode, maxRows: 1 },
  turn: { at: 0, total: 1 },
  from: 0,
  status: 'done',
  startedAt: 0,
  fields: ['n'],
  rows: [[{ $type: 'Integer', _value: '9007199254740993' }]],
  bytes: 0,
  ...rest,
});
const cut = { summary: { notifications: [CUT] } };

it('saves from here what is whole here, and asks again for what was cut or stopped', () => {
  expect(sourceOf(run('Read'))).toBe('here');
  expect(sourceOf(run('Read', cut))).toBe('server');
  expect(sourceOf(run('Read', { status: 'stopped' }))).toBe('server');
});

it('never runs once more what writes', () => {
  for (const rest of [{}, cut, { status: 'failed' as const }]) {
    expect(sourceOf(run('Write', rest))).toBe('here');
  }
});

it('gives the rows that are here with every digit, and says when they are not all', async () => {
  const parts = [];
  for await (const part of rowsHere(run('Write', cut))) parts.push(part);
  expect(parts).toEqual([
    { type: 'fields', fields: ['n'] },
    { type: 'rows', rows: [['9007199254740993']] },
    { type: 'end', cut: true },
  ]);
});
