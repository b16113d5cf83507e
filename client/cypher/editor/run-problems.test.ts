import { describe, expect, it } from 'vitest';
import type { Run, RunFailure, RunNotification } from '../run/run-types.ts';
import { runProblems } from './run-problems.ts';

const run = (
  statement: string,
  told: { failure?: RunFailure; notifications?: RunNotification[] } = {},
): Run => ({
  ...{
    id: 1,
    turn: { at: 0, total: 1 },
    from: 0,
    status: 'done',
    startedAt: 0,
    fields: [],
    rows: [],
    bytes: 0,
  },
  query: { statement, parameters: {}, accessMode: 'Read', maxRows: 1 },
  ...(told.failure && { failure: told.failure }),
  ...(told.notifications && { summary: { notifications: told.notifications } }),
});
const failed = (message: string) => ({ failure: { code: 'x', message } });
const places = (text: string, runs: Run[]) =>
  runProblems(text, runs).map(({ from, to, severity }) => [text.slice(from, to), from, severity]);

describe('runProblems', () => {
  const text = 'RETURN 1;\nRETURN 1;\nMATCH (n)\nRETURN m';
  const third = 'MATCH (n)\nRETURN m';

  it('shows a failure at its line and column in the statement', () => {
    const runs = [
      run('RETURN 1'),
      run('RETURN 1'),
      run(third, failed('Variable `m` not defined (line 2, column 8 (offset: 17))')),
    ];
    expect(places(text, runs)).toEqual([['m', 37, 'error']]);
  });

  it('shows what is said of the second of two equal statements there', () => {
    const runs = [run('RETURN 1'), run('RETURN 1', failed('no (line 1, column 1)'))];
    expect(places(text, runs)).toEqual([['RETURN', 10, 'error']]);
  });

  it('shows notifications, and counts in signs where columns do', () => {
    const notification = {
      ...{ code: 'c', title: 't', description: 'd', severity: 'WARNING', category: 'HINT' },
      position: { offset: 7, line: 1, column: 8 },
    };
    expect(places(text, [run('RETURN 1', { notifications: [notification] })])).toEqual([
      ['1', 7, 'warning'],
    ]);
    const emoji = "RETURN '😀', q";
    expect(places(emoji, [run(emoji, failed('line 1, column 13'))])).toEqual([['q', 13, 'error']]);
  });

  it('shows nothing of what is no longer there or has no place', () => {
    expect(places('RETURN 2', [run('RETURN 1', failed('line 1, column 1'))])).toEqual([]);
    expect(places('RETURN 1', [run('RETURN 1', failed('the store is away'))])).toEqual([]);
    expect(places('RETURN 1', [run('RETURN 1', failed('line 9, column 1'))])).toEqual([]);
  });
});
