import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { findMaven } from './java.mjs';
import { run } from './run.mjs';
import { SetupError } from './setup-error.mjs';

/** Outside the repository, so that a fresh clone finds what another one fetched. */
export function cacheFolder() {
  if (process.env.LIQA_CACHE) return path.resolve(process.env.LIQA_CACHE);
  const base = process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache');
  return path.join(base, 'liqa');
}

/**
 * The folder `name` in the cache, made by Maven's `goal` in it the first time. It gets its name
 * only when it is whole, that is when it holds `proof`, so an interrupted download is never taken
 * for one.
 * @param {{
 *   name: string, what: string, java: string, dependencies: string, goal: string[], proof: string,
 *   step: (work: () => Promise<void>) => Promise<void>,
 * }} wanted `what` names it in errors; `dependencies` is part of a POM
 * @returns {Promise<string>}
 */
export async function fromMavenCentral({ name, what, java, dependencies, goal, proof, step }) {
  const whole = path.join(cacheFolder(), name);
  if (existsSync(whole)) return whole;
  const maven = findMaven();
  await mkdir(cacheFolder(), { recursive: true });
  const part = await mkdtemp(`${whole}.part-`);
  try {
    await writeFile(path.join(part, 'pom.xml'), pom(dependencies));
    await step(async () => {
      const { ok, output } = await run(maven, ['-q', '-B', ...goal], {
        cwd: part,
        env: { ...process.env, JAVA_HOME: process.env.JAVA_HOME || javaHome(java) },
        shell: process.platform === 'win32',
      });
      if (ok && existsSync(path.join(part, proof))) return;
      throw new SetupError({
        what: `${what} could not be fetched from Maven Central`,
        why: reasonOf(output),
        help: 'check the network (Maven reads a proxy from ~/.m2/settings.xml) and run the same command again',
      });
    });
    await rename(part, whole).catch((error) => {
      // Another process was quicker: its copy is as good.
      if (!existsSync(whole)) throw error;
    });
  } finally {
    await rm(part, { recursive: true, force: true });
  }
  return whole;
}

/** Maven tells the reason first, and then at length where to read about it. */
function reasonOf(output) {
  const errors = stripVTControlCharacters(output)
    .split('\n')
    .map((line) => line.replace('[ERROR]', '').trim());
  return errors.find((line) => line !== '') ?? 'Maven copied nothing';
}

/** Maven needs the folder above `bin`, and finds its own Java when this one is not laid out so. */
function javaHome(java) {
  const home = path.dirname(path.dirname(java));
  return existsSync(path.join(home, 'lib', 'modules')) ? home : '';
}

function pom(dependencies) {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>liqa</groupId><artifactId>fetched</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    ${dependencies}
  </dependencies>
</project>
`;
}
