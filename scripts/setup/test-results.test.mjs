import { describe, expect, it } from 'vitest';
import { countResults, readResults, secondTries } from './test-results.mjs';

const file = (status, ...statuses) => ({
  status,
  assertionResults: statuses.map((one) => ({ status: one })),
});

describe('countResults', () => {
  it('counts what passed, failed and was left out', () => {
    const report = {
      testResults: [
        file('passed', 'passed', 'passed', 'pending', 'skipped', 'todo'),
        file('failed', 'passed', 'failed'),
      ],
    };
    expect(countResults(report)).toEqual({ passed: 3, failed: 1, skipped: 3 });
  });

  it('counts a file that broke before its tests as one failure', () => {
    expect(countResults({ testResults: [file('failed')] })).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
    });
  });

  it('tells what passed at the second try only, and why not at the first', () => {
    const once = { status: 'passed', fullName: 'once', failureMessages: [] };
    const message = 'Error: late\n    at page.test.ts:3\n    at x/node_modules/y.js:1';
    const twice = { status: 'passed', fullName: 'twice', failureMessages: [message] };
    const never = { ...twice, status: 'failed' };
    const report = { testResults: [{ assertionResults: [once, twice, never] }] };
    const reason = 'Error: late\n    at page.test.ts:3';
    expect(secondTries(report)).toEqual([{ name: 'twice', reason }]);
  });

  it('takes a report that was never written for a failure', async () => {
    const { counts, again } = await readResults('no-such-file.json');
    expect([counts, again]).toEqual([{ passed: 0, failed: 1, skipped: 0 }, []]);
  });
});
