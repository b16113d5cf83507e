import { existsSync } from 'node:fs';
import { ensurePackages } from './packages.mjs';
import { inProject, packageFile } from './project.mjs';
import { run, runInTerminal } from './run.mjs';
import { elapsed, main, say } from './say.mjs';

const FOLDERS = ['contract', 'server', 'graph-seed', 'client', 'tests', 'bench'];

/** Each check is a name for people and the package's file with its arguments. */
function checks() {
  return [
    ['types (tsc)', 'typescript', 'bin/tsc', ['-p', '.']],
    ['format and lint (biome)', '@biomejs/biome', 'bin/biome', ['check', '--error-on-warnings']],
    [
      'import rules (dependency-cruiser)',
      'dependency-cruiser',
      'bin/dependency-cruise.mjs',
      [
        '--config',
        '.dependency-cruiser.mjs',
        ...FOLDERS.filter((folder) => existsSync(inProject(folder))),
        'vite.config.ts',
        'vitest.config.ts',
      ],
    ],
    ['unused code (knip)', 'knip', 'bin/knip.js', ['--no-progress']],
  ];
}

/**
 * Runs the checks of the source, two at a time, and shows what each that fails has to say.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runChecks() {
  const waiting = checks();
  const result = { passed: 0, failed: 0 };
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [name, packageName, file, args] = next;
      const began = Date.now();
      const { ok, output } = await run(process.execPath, [packageFile(packageName, file), ...args]);
      result[ok ? 'passed' : 'failed'] += 1;
      say(`${ok ? '✓' : '✗'} ${name}, ${elapsed(Date.now() - began)}`);
      if (!ok) say(output);
    }
  };
  await Promise.all([worker(), worker()]);
  return result;
}

/** `npm run check`: the checks and the tests of the structure, without the rest of the tests. */
export function check() {
  return main(async () => {
    await ensurePackages();
    const { failed } = await runChecks();
    const vitest = packageFile('vitest', 'vitest.mjs');
    const structure = await runInTerminal(process.execPath, [
      vitest,
      'run',
      '--project',
      'structure',
    ]);
    return failed > 0 ? 1 : structure;
  });
}
