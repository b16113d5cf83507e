import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensureClient } from './client-build.mjs';
import { ensureNeo4j } from './neo4j.mjs';
import { ensurePackages } from './packages.mjs';
import { packageFile } from './project.mjs';
import { runInTerminal } from './run.mjs';
import { runChecks } from './run-checks.mjs';
import { complain, main, say } from './say.mjs';
import { readResults } from './test-results.mjs';

/** On a build server nothing may be left out quietly. */
const mustHaveAll = () => !['', '0', 'false', undefined].includes(process.env.CI);

/** Gets something the tests can do without on a developer's machine, saying loudly what that costs. */
async function ensureOrLeaveOut(ensure, leftOut) {
  try {
    return await ensure();
  } catch (error) {
    if (mustHaveAll()) throw error;
    complain(error);
    say(`\n!!! ${leftOut} are LEFT OUT of this run. With CI=true that is a failure. !!!\n`);
    return undefined;
  }
}

/** What the integration tests stand on; unit and structure tests need none of it. */
async function prepareIntegration() {
  await ensureClient();
  const chromium = await ensureOrLeaveOut(ensureChromium, 'The browser tests');
  await ensureOrLeaveOut(ensureNeo4j, 'The tests on Neo4j');
  return chromium;
}

function needsIntegration(args) {
  const at = args.flatMap((arg, index) =>
    arg === '--project' ? [args[index + 1]] : arg.startsWith('--project=') ? [arg.slice(10)] : [],
  );
  return at.length === 0 || at.some((name) => name !== 'unit' && name !== 'structure');
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
    return { code, counts: await readResults(report) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** `npm test`: set-up, the checks of the source, then all tests; `args` go to vitest. */
export function test(args) {
  return main(async () => {
    await ensurePackages();
    const chromium = needsIntegration(args) ? await prepareIntegration() : undefined;
    // Someone who asks for some tests wants those alone.
    const checks = args.length === 0 ? await runChecks() : { passed: 0, failed: 0 };
    const { code, counts } = await runVitest(args, {
      ...process.env,
      NODE_ENV: 'test',
      ...(chromium ? { LIQA_CHROMIUM: chromium } : {}),
    });
    const passed = checks.passed + counts.passed;
    // A run can break outside any test, and no test at all is no proof.
    const nothing = counts.passed === 0;
    const failed = checks.failed + counts.failed;
    const broken = code !== 0 && counts.failed === 0;
    const total = failed + (broken || (nothing && counts.failed === 0) ? 1 : 0);
    if (broken) say(`vitest ended with code ${code} although no test failed: see above`);
    process.stdout.write(`\n${passed} passed, ${total} failed, ${counts.skipped} skipped\n`);
    return total > 0 ? 1 : 0;
  });
}
