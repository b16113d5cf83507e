import { readFile } from 'node:fs/promises';

/**
 * Counts what vitest's JSON report says. A file that broke before its tests counts as one failure;
 * a test that was left out, for whatever reason, is skipped.
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
export function countResults(report) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const file of report.testResults ?? []) {
    for (const { status } of file.assertionResults) {
      if (status === 'passed') counts.passed += 1;
      else if (status === 'failed') counts.failed += 1;
      else counts.skipped += 1;
    }
    const broken = file.status === 'failed';
    const told = file.assertionResults.some(({ status }) => status === 'failed');
    if (broken && !told) counts.failed += 1;
  }
  return counts;
}

/**
 * Tests that passed only when they were tried once more, each with why it failed before: a rare fault
 * is seen nowhere else.
 * @returns {{ name: string, reason: string }[]}
 */
export function secondTries(report) {
  return (report.testResults ?? []).flatMap(({ assertionResults }) =>
    assertionResults.flatMap(({ status, fullName, failureMessages = [] }) =>
      status === 'passed' && failureMessages.length > 0
        ? [{ name: fullName, reason: withoutPackages(failureMessages.join('\n')) }]
        : [],
    ),
  );
}

function withoutPackages(message) {
  const lines = message.split('\n').filter((line) => !/node_modules|<anonymous>/.test(line));
  return lines.slice(0, 20).join('\n');
}

/** Reads a JSON report; one that is not there counts as one failure. */
export async function readResults(file) {
  try {
    const report = JSON.parse(await readFile(file, 'utf8'));
    return { counts: countResults(report), again: secondTries(report) };
  } catch {
    return { counts: { passed: 0, failed: 1, skipped: 0 }, again: [] };
  }
}
