import { describe, expect, it } from 'vitest';
import { countResults, readResults } from './test-results.mjs';

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

  it('takes a report that was never written for a failure', async () => {
    expect(await readResults('no-such-file.json')).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
