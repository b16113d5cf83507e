import { existsSync } from 'node:fs';
import { lastLines, run } from './run.mjs';
import { step } from './say.mjs';

/** True on Debian and its kin when we may install packages. */
export function canUseApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Installs Debian packages.
 * @param {readonly string[]} packages
 * @returns {Promise<string | undefined>} why it failed; undefined when it did not
 */
export function aptInstall(packages) {
  return step(`Installing Debian's ${packages.join(', ')} (a minute or two)`, async () => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    // Lists that are not quite fresh are better than none: only the install decides.
    await run('apt-get', ['update', '-q'], { env, timeoutMs: 5 * 60_000 });
    const { ok, output } = await run(
      'apt-get',
      ['install', '-y', '-q', '--no-install-recommends', ...packages],
      { env, timeoutMs: 15 * 60_000 },
    );
    return ok ? undefined : `apt-get: ${lastLines(output, 3)}`;
  });
}
