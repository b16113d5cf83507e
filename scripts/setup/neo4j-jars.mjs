import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { findMaven } from './java.mjs';
import { run } from './run.mjs';
import { say, step } from './say.mjs';
import { SetupError } from './setup-error.mjs';

const NEO4J_VERSION = '5.26.30';

/** Outside the repository, so that a fresh clone finds what another one fetched. */
function cacheFolder() {
  if (process.env.LIQA_CACHE) return path.resolve(process.env.LIQA_CACHE);
  const base = process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache');
  return path.join(base, 'liqa');
}

/**
 * The folder with Neo4j's jars, fetched from Maven Central the first time.
 * It gets its name only when it is whole, so an interrupted download is never taken for one.
 * @param {string} java the `java` program, for Maven too
 * @returns {Promise<string>}
 */
export async function neo4jJars(java) {
  const whole = path.join(cacheFolder(), `neo4j-${NEO4J_VERSION}`);
  if (existsSync(whole)) return path.join(whole, 'lib');
  const maven = findMaven();
  await mkdir(cacheFolder(), { recursive: true });
  const part = await mkdtemp(`${whole}.part-`);
  try {
    say(`Neo4j ${NEO4J_VERSION} is not in ${cacheFolder()} yet: 125 MB, 10 s to some minutes`);
    await step('Fetching Neo4j from Maven Central', () => copyJars(maven, java, part));
    await rename(part, whole).catch((error) => {
      // Another process was quicker: its copy is as good.
      if (!existsSync(whole)) throw error;
    });
  } finally {
    await rm(part, { recursive: true, force: true });
  }
  return path.join(whole, 'lib');
}

async function copyJars(maven, java, folder) {
  await writeFile(path.join(folder, 'pom.xml'), pom());
  const { ok, output } = await run(
    maven,
    ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=lib'],
    {
      cwd: folder,
      env: { ...process.env, JAVA_HOME: process.env.JAVA_HOME || javaHome(java) },
      shell: process.platform === 'win32',
    },
  );
  const jars = ok ? await readdir(path.join(folder, 'lib')) : [];
  if (jars.includes(`neo4j-${NEO4J_VERSION}.jar`)) return;
  throw new SetupError({
    what: `Neo4j ${NEO4J_VERSION} could not be fetched from Maven Central`,
    why: reasonOf(output),
    help: 'check the network (Maven reads a proxy from ~/.m2/settings.xml) and run the same command again',
  });
}

/** Maven tells the reason first, and then at length where to read about it. */
function reasonOf(output) {
  const errors = stripVTControlCharacters(output)
    .split('\n')
    .map((line) => line.replace('[ERROR]', '').trim());
  return errors.find((line) => line !== '') ?? 'Maven copied no jars';
}

/** Maven needs the folder above `bin`, and finds its own Java when this one is not laid out so. */
function javaHome(java) {
  const home = path.dirname(path.dirname(java));
  return existsSync(path.join(home, 'lib', 'modules')) ? home : '';
}

function pom() {
  const dependency = (group, artifact, type) =>
    `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId>` +
    `<version>${NEO4J_VERSION}</version><type>${type}</type></dependency>`;
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>liqa</groupId><artifactId>neo4j</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    ${dependency('org.neo4j', 'neo4j', 'jar')}
    ${dependency('org.neo4j.app', 'neo4j-server', 'pom')}
  </dependencies>
</project>
`;
}
