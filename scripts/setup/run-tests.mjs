import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensureClient } from './client-build.mjs';
import { ensureNeo4j } from './neo4j-for-tests.mjs';
import { ensurePackages } from './packages.mjs';
import { packageFile } from './project.mjs';
import { runInTerminal } from './run.mjs';
import { runChecks } from './run-checks.mjs';
import { complain, main, say } from './say.mjs';
import { readResults } from './test-results.mjs';

/** On a build server nothing may be left out quietly. */
const mustHaveAll = () => !['', '0', 'false', undefined].includes(process.env.CI);

/**
 * What the integration tests stand on. What can't be had is left out on a developer's machine,
 * never on a build server.
 * @returns {Promise<{ chromium?: string, leftOut: string[] }>}
 */
async function prepareIntegration() {
  const leftOut = [];
  const ensureOrLeaveOut = async (ensure, what) => {
    try {
      return await ensure();
    } catch (error) {
      if (mustHaveAll()) throw error;
      complain(error);
      leftOut.push(what);
      return undefined;
    }
  };
  await ensureClient();
  const chromium = await ensureOrLeaveOut(ensureChromium, 'the tests in a browser');
  await ensureOrLeaveOut(ensureNeo4j, 'the tests on Neo4j');
  return { chromium, leftOut };
}

function sayLeftOut(leftOut) {
  if (leftOut.length === 0) return;
  say(
    `\n!!! LEFT OUT of this run: ${leftOut.join(' and ')}. With CI=true that is a failure. !!!\n`,
  );
}

/** Unit and structure tests need no browser, store or built page. */
function needsIntegration(args) {
  const projects = args.flatMap((arg, index) => {
    if (arg === '--project') return [args[index + 1]];
    return arg.startsWith('--project=') ? [arg.slice('--project='.length)] : [];
  });
  return projects.length === 0 || projects.some((name) => name !== 'unit' && name !== 'structure');
}

async function runVitest(args, env) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'liqa-test-'));
  const report = path.join(folder, 'results.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  try {
    const vitest = packageFile('vitest', 'vitest.mjs');
    const code = await runInTerminal(process.execPath, [vitest, 'run', ...reporters, ...args], {
      env,
    });
    return { code, ...(await readResults(report)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** `npm test`: set-up, the checks of the source, then all tests; `args` go to vitest. */
export function test(args) {
  return main(async () => {
    await ensurePackages();
    const { chromium, leftOut } = needsIntegration(args)
      ? await prepareIntegration()
      : { chromium: undefined, leftOut: [] };
    // Who asks for some tests wants those alone.
    const checks = args.length === 0 ? await runChecks() : { passed: 0, failed: 0 };
    const without = leftOut.includes('the tests in a browser')
      ? ['--exclude=tests/{browser,page}/**']
      : [];
    const { code, counts, again } = await runVitest([...without, ...args], {
      ...process.env,
      NODE_ENV: 'test',
      ...(chromium ? { LIQA_CHROMIUM: chromium } : {}),
    });
    // A run can break outside any test, and a run of no test proves nothing.
    const broken = counts.failed === 0 && (code !== 0 || counts.passed === 0);
    if (broken) say(`vitest ended with code ${code} after ${counts.passed} tests: see above`);
    for (const { name, reason } of again) say(`\nPassed at the second try: ${name}\n${reason}`);
    sayLeftOut(leftOut);
    const passed = checks.passed + counts.passed;
    const failed = checks.failed + counts.failed + (broken ? 1 : 0);
    process.stdout.write(`\n${passed} passed, ${failed} failed, ${counts.skipped} skipped\n`);
    return failed > 0 ? 1 : 0;
  });
}
