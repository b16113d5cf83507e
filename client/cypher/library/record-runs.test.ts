import { describe, expect, it } from 'vitest';
import { runStarted, runStopped, runTold } from '../run/transitions.ts';
import { useWorkbench } from '../workbench.ts';
import { useLibrary } from './library.ts';
import { entryOf, recordRuns } from './record-runs.ts';

const query = (statement: string, parameters = {}) =>
  ({ statement, parameters, accessMode: 'Read', maxRows: 10 }) as const;
const text = { $type: 'String', _value: 'x' } as const;

const started = (id: number, asked: ReturnType<typeof query>, now: number) =>
  runStarted({ id, query: asked, turn: { at: 0, total: 1 }, from: 0 }, now);

describe('remembering runs', () => {
  it('keeps what was asked and how it ended, and no answer', () => {
    const began = started(1, query('RETURN $a', { a: text, b: text }), 1000);
    const rows = runTold(began, { type: 'rows', rows: [[text], [text]], bytes: 9 }, 1010);
    const counters = { containsUpdates: true, nodesCreated: 2, propertiesSet: 1 };
    const done = runTold(rows, { type: 'summary', summary: { counters } }, 1030);
    expect(entryOf(done, 'id', 0)).toEqual({
      id: 'id',
      text: 'RETURN $a',
      parameters: { a: text },
      accessMode: 'Read',
      outcome: { type: 'done', rows: 2, changed: 3 },
      startedAt: 1000,
      tookMs: 30,
    });
    expect(entryOf(runStopped(rows, 1020), 'id', 0).outcome).toEqual({ type: 'stopped', rows: 2 });
    const failure = { code: 'Neo.ClientError.Statement.SyntaxError', message: 'no' };
    expect(entryOf(runTold(began, { type: 'failed', failure }, 1001), 'id', 0).outcome).toEqual({
      type: 'failed',
      code: failure.code,
    });
  });

  it('keeps no passwords', () => {
    const statement = "ALTER CURRENT USER SET PASSWORD FROM 'old' TO $next";
    const entry = entryOf(started(1, query(statement, { next: text }), 0), 'id', 0);
    expect(entry.text).toBe("ALTER CURRENT USER SET PASSWORD FROM '…' TO $next");
    expect(entry.parameters).toEqual({});
  });

  it('records each run once, when it has ended or made way for another', () => {
    recordRuns();
    const one = started(101, query('RETURN 1'), 1);
    const two = started(102, query('RETURN 2'), 2);
    const texts = () => useLibrary.getState().history.map((entry) => entry.text);
    useWorkbench.setState({ runs: [one] });
    expect(texts()).toEqual([]);
    useWorkbench.setState({ runs: [two] });
    expect(texts()).toEqual(['RETURN 1']);
    useWorkbench.setState({ runs: [two, runStopped(one, 3)] });
    expect(texts()).toEqual(['RETURN 1']);
    const done = runTold(two, { type: 'summary', summary: {} }, 5);
    useWorkbench.setState({ runs: [done] });
    useWorkbench.setState({ runs: [{ ...done }] });
    expect(texts()).toEqual(['RETURN 2', 'RETURN 1']);
  });
});
