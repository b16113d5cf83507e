import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askForPlan } from '../plan/ask-for-plan.ts';
import { cutOf } from './cut-of.ts';
import { helpFor } from './help-for.ts';
import { runMarks } from './run-marks.ts';
import type { Run, RunNotification } from './run-types.ts';
import type { QueryEvent } from './send-query.ts';
import { runStarted, runStopped, runTold } from './transitions.ts';

const started = (statement: string, from = 0): Run =>
  runStarted(
    {
      id: 1,
      turn: { at: 0, total: 1 },
      from,
      query: { statement, parameters: {}, accessMode: 'Read', maxRows: 2 },
    },
    1000,
  );
const row = (n: number) => [{ $type: 'Integer', _value: String(n) }] as const;
const told = (run: Run, ...events: readonly QueryEvent[]) =>
  events.reduce((now, event, at) => runTold(now, event, 1010 + 10 * at), run);
const notification = (more: Partial<RunNotification>): RunNotification => ({
  code: 'Neo.ClientNotification.Statement.UnknownLabelWarning',
  title: 'no such label',
  description: 'There is no such label.',
  severity: 'WARNING',
  category: 'UNRECOGNIZED',
  ...more,
});

describe('a run', () => {
  it('waits, gathers rows, and ends with its summary', () => {
    const waiting = told(started('RETURN 1'), { type: 'waiting', ms: 500 });
    expect(waiting).toMatchObject({ status: 'running', waitMs: 500 });
    const run = told(
      waiting,
      { type: 'fields', fields: ['n'] },
      { type: 'rows', rows: [row(1)], bytes: 10 },
      { type: 'rows', rows: [row(2)], bytes: 25 },
      { type: 'summary', summary: {} },
    );
    expect(run).toMatchObject({ status: 'done', bytes: 25, firstRowMs: 20, totalMs: 40 });
    expect(run.rows).toEqual([row(1), row(2)]);
    expect(run).not.toHaveProperty('waitMs');
  });

  it('keeps its rows when it fails or is stopped, and is not stopped twice', () => {
    const some = told(started('RETURN 1'), { type: 'rows', rows: [row(1)], bytes: 10 });
    const failed = told(some, { type: 'failed', failure: { code: 'x', message: 'y' } });
    expect(failed).toMatchObject({ status: 'failed', rows: [row(1)] });
    expect(runStopped(some, 3000)).toMatchObject({ status: 'stopped', totalMs: 2000 });
    expect(runStopped(failed, 3000)).toBe(failed);
  });
});

describe('cutOf', () => {
  const cut = notification({
    code: 'Liqa.ClientNotification.Result.Truncated',
    description: 'cut at 5 bytes',
  });
  const ended = (rows: number, notifications: readonly RunNotification[]) =>
    told(
      started('RETURN 1'),
      { type: 'rows', rows: Array.from({ length: rows }, (_, n) => row(n)), bytes: 1 },
      { type: 'summary', summary: { notifications } },
    );

  it('tells the limit that was asked for from one of the server', () => {
    expect(cutOf(ended(2, [cut]))).toEqual({ by: 'asked' });
    expect(cutOf(ended(1, [cut]))).toEqual({ by: 'server', said: 'cut at 5 bytes' });
    expect(cutOf(ended(2, [notification({})]))).toBeUndefined();
  });
});

describe('helpFor', () => {
  it.each([
    ['Neo.ClientError.Statement.SyntaxError', 'syntax'],
    ['Neo.ClientError.Statement.ParameterMissing', 'parameter'],
    ['Neo.ClientError.Security.Forbidden', 'refused'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'time'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'memory'],
    ['Neo.ClientError.Statement.UnsupportedOperationError', 'unsupported'],
    ['network', 'away'],
    ['Neo.ClientError.Statement.ArithmeticError', undefined],
  ])('%s: %s', (code, help) => {
    expect(helpFor({ failure: { code, message: '' } })).toBe(help);
  });

  it('knows a busy server by its status', () => {
    const failure = { code: 'Neo.ClientError.Request.Invalid', message: '', status: 429 };
    expect(helpFor({ failure })).toBe('busy');
  });
});

describe('runMarks', () => {
  const failing = (run: Run, message: string) =>
    told(run, { type: 'failed', failure: { code: 'x', message } });

  it.each([
    'Not well formed: RETRUN was not expected (line 2, column 3)',
    "Invalid input 'RETRUN' (line 2, column 3 (offset: 15))",
    'لم يكن RETRUN متوقعًا (السطر 2، العمود 3)',
  ])('finds the place that "%s" names', (message) => {
    const statement = 'MATCH (n)\n  RETRUN n';
    const text = `RETURN 1;\n${statement}`;
    const [mark] = runMarks(failing(started(statement, 10), message), text);
    expect(mark).toMatchObject({ severity: 'error', message });
    expect(text.slice(mark?.from, mark?.to)).toBe('RETRUN');
  });

  it('finds a statement that moved, and says nothing of one that is gone', () => {
    const run = failing(started('RETRUN 1'), '(line 1, column 1)');
    expect(runMarks(run, '// first\nRETRUN 1')[0]?.from).toBe(9);
    expect(runMarks(run, 'RETURN 1')).toEqual([]);
  });

  it('marks what the store remarks', () => {
    const position = { offset: 9, line: 1, column: 10 };
    const run = told(started('MATCH (n:Foo) RETURN n'), {
      type: 'summary',
      summary: {
        notifications: [notification({ position }), notification({ severity: 'INFORMATION' })],
      },
    });
    expect(runMarks(run, 'MATCH (n:Foo) RETURN n')).toEqual([
      { from: 9, to: 12, severity: 'warning', message: 'There is no such label.' },
    ]);
  });

  it('shows what is said of the second of two equal statements there, also after edits', () => {
    const run = failing(started('RETURN x', 10), 'no (line 1, column 8)');
    expect(runMarks(run, 'RETURN x;\nRETURN x')[0]?.from).toBe(17);
    expect(runMarks(run, 'RETURN x;\n\nRETURN x')[0]?.from).toBe(18);
  });

  it('counts in signs where columns do, and shows nothing of places that are not there', () => {
    const statement = "RETURN '😀', q";
    expect(runMarks(failing(started(statement), '(line 1, column 13)'), statement)).toMatchObject([
      { from: 13, to: 14 },
    ]);
    expect(runMarks(failing(started('RETURN 1'), '(line 9, column 1)'), 'RETURN 1')).toEqual([]);
    expect(runMarks(failing(started('RETURN 1'), 'the store is away'), 'RETURN 1')).toEqual([]);
  });

  it.each([
    ['RETURN missing', 'EXPLAIN', 'missing'],
    ['  // why\n  profile RETURN missing', 'EXPLAIN', 'missing'],
    ['RETURN 1 /* لقاء */,\n missing', 'PROFILE', 'missing'],
  ] as const)('finds in %j what went wrong after %s', (written, verb, word) => {
    const statement = askForPlan(written, verb);
    const lines = statement.slice(0, statement.indexOf(word)).split('\n');
    const place = `(line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1})`;
    const text = `RETURN 1;\n${written}`;
    const run = failing({ ...started(statement, 10), written }, place);
    const [mark] = runMarks(run, text);
    expect(text.slice(mark?.from, mark?.to)).toBe(word);
  });

  it('stays within the text where the verb itself is what is wrong', () => {
    const run = failing(
      { ...started('EXPLAIN RETURN 1'), written: 'RETURN 1' },
      '(line 1, column 1)',
    );
    expect(runMarks(run, 'RETURN 1')).toMatchObject([{ from: 0, to: 1 }]);
  });

  it('stays within the text, whatever place is named', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.nat(50),
        fc.nat(50),
        (text, l, c) => {
          const run = failing(started(text), `(line ${l + 1}, column ${c + 1})`);
          for (const { from, to } of runMarks(run, text)) {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeLessThanOrEqual(text.length);
            expect(to).toBeGreaterThan(from);
          }
        },
      ),
    );
  });
});
