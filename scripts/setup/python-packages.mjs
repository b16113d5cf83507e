import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { cacheFolder } from './maven.mjs';
import { lastLines, run } from './run.mjs';
import { step } from './say.mjs';
import { SetupError } from './setup-error.mjs';

/** NetworkX and igraph, which read what is exported: 7 MB. */
export const PYTHON_READERS = ['networkx==3.6.1', 'igraph==1.0.0'];

/** Moto, which serves S3 as Amazon does, to programs that can't tell: 115 MB. */
export const S3_SERVER = ['moto[s3]==5.2.5', 'flask==3.1.3', 'flask-cors==6.0.5'];

/**
 * The folder with some packages, to be Python's `PYTHONPATH`: put into the cache by pip the first
 * time. Nothing is installed into Python itself.
 * @param {readonly string[]} packages each as `name==version`
 * @returns {Promise<{ folder?: string, missing?: string }>} `missing` says that there is no Python
 * @throws SetupError when Python is there, but pip can't fetch them
 */
export async function pythonPackages(packages) {
  const { ok, output } = await run('python3', [
    '-c',
    'import sys; assert sys.version_info >= (3, 11); print("%d.%d" % sys.version_info[:2])',
  ]);
  if (!ok) return { missing: 'there is no python3 of 3.11 or later' };
  const whole = path.join(
    cacheFolder(),
    ['python', output.trim(), ...packages].join('-').replaceAll(/==|\[|\]/gu, '-'),
  );
  if (existsSync(whole)) return { folder: whole };
  await mkdir(cacheFolder(), { recursive: true });
  const part = await mkdtemp(`${whole}.part-`);
  try {
    const pip = await step(`Fetching ${packages.join(', ')} with pip`, () =>
      run('python3', ['-m', 'pip', 'install', '--quiet', '--target', part, ...packages]),
    );
    if (!pip.ok) {
      throw new SetupError({
        what: `${packages.join(', ')} could not be fetched for the tests`,
        why: lastLines(pip.output, 2),
        help: 'check the network and that python3 -m pip works, and run the same command again',
      });
    }
    await rename(part, whole).catch((error) => {
      // Another process was quicker: its copy is as good.
      if (!existsSync(whole)) throw error;
    });
  } finally {
    await rm(part, { recursive: true, force: true });
  }
  return { folder: whole };
}
