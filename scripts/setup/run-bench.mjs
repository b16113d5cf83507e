import { readdirSync } from 'node:fs';
import { ensureChromium } from './chromium.mjs';
import { ensureClient } from './client-build.mjs';
import { ensureNeo4j } from './neo4j-for-tests.mjs';
import { ensurePackages } from './packages.mjs';
import { inProject } from './project.mjs';
import { runInTerminal } from './run.mjs';
import { main } from './say.mjs';
import { SetupError } from './setup-error.mjs';

/** The names of the measurements: the files of bench/. */
function measurements() {
  return readdirSync(inProject('bench'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length));
}

/** `npm run bench`: all measurements, or those that are named. */
export function bench(names) {
  return main(async () => {
    const known = measurements();
    const unknown = names.filter((name) => !known.includes(name));
    if (unknown.length > 0) {
      throw new SetupError({
        what: `There is no measurement ${unknown.join(', ')}`,
        why: `there are ${known.join(', ')}`,
        help: `npm run bench -- ${known[0]}`,
        exitCode: 2,
      });
    }
    await ensurePackages();
    await ensureClient();
    const chromium = await ensureChromium();
    await ensureNeo4j();
    let failed = 0;
    for (const name of names.length > 0 ? names : known) {
      const code = await runInTerminal(
        process.execPath,
        ['--import', 'tsx', inProject('bench', `${name}.ts`)],
        { env: { ...process.env, LIQA_CHROMIUM: chromium } },
      );
      if (code !== 0) failed += 1;
    }
    return failed > 0 ? 1 : 0;
  });
}
