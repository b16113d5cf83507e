import { existsSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from './run.mjs';
import { SetupError } from './setup-error.mjs';

/** What Neo4j 5.26 runs on. */
const JAVA_VERSIONS = [17, 21];

const onWindows = process.platform === 'win32';

/**
 * A Java that Neo4j 5.26 runs on: `JAVA_HOME`, `PATH`, the usual places, in this order.
 * @returns {Promise<string>} the `java` program
 */
export async function findJava() {
  const refused = [];
  for (const java of new Set([...homes('JAVA_HOME', 'java'), ...inPath('java'), ...usualJavas()])) {
    const { ok, output } = await run(java, ['-version'], { timeoutMs: 20_000 });
    const version = Number(/version "(?:1\.)?(\d+)/.exec(output)?.[1]);
    if (ok && JAVA_VERSIONS.includes(version)) return java;
    if (ok) refused.push(`${java} is Java ${version}`);
  }
  throw new SetupError({
    what: 'Neo4j needs Java 17 or 21',
    why:
      refused.length > 0 ? refused.join(', ') : 'found none in JAVA_HOME, PATH or the usual places',
    help: installHelp('openjdk-17-jre-headless', 'openjdk@21'),
  });
}

/**
 * Maven, which copies Neo4j's jars from Maven Central.
 * @returns {string} the `mvn` program
 */
export function findMaven() {
  const found = [...homes('MAVEN_HOME', 'mvn'), ...homes('M2_HOME', 'mvn'), ...inPath('mvn')]
    .concat(['/usr/share/maven/bin/mvn', '/opt/homebrew/bin/mvn', '/usr/local/bin/mvn'])
    .concat(below(path.join(os.homedir(), '.sdkman/candidates/maven'), 'bin/mvn'))
    .find((file) => existsSync(file));
  if (found !== undefined) return found;
  throw new SetupError({
    what: 'Neo4j is fetched with Maven',
    why: 'found no mvn in MAVEN_HOME, PATH or the usual places',
    help: installHelp('maven', 'maven'),
  });
}

function installHelp(debian, homebrew) {
  if (process.platform === 'darwin') return `brew install ${homebrew}`;
  if (onWindows)
    return `winget install ${debian === 'maven' ? 'Apache.Maven' : 'EclipseAdoptium.Temurin.21.JRE'}`;
  const sudo = process.getuid?.() === 0 ? '' : 'sudo ';
  return `${sudo}apt-get install -y ${debian}`;
}

function homes(variable, program) {
  const home = process.env[variable];
  return home
    ? [path.join(home, 'bin', executable(program))].filter((file) => existsSync(file))
    : [];
}

function inPath(program) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => path.join(folder, executable(program)))
    .filter((file) => existsSync(file));
}

function usualJavas() {
  return [
    ...below('/usr/lib/jvm', 'bin/java'),
    ...below('/Library/Java/JavaVirtualMachines', 'Contents/Home/bin/java'),
    ...below('/opt/homebrew/opt', 'bin/java'),
    ...below(path.join(os.homedir(), '.sdkman/candidates/java'), 'bin/java'),
    ...below('C:\\Program Files\\Eclipse Adoptium', 'bin\\java.exe'),
    ...below('C:\\Program Files\\Java', 'bin\\java.exe'),
  ];
}

/** `folder/<each>/program`, where it exists. */
function below(folder, program) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => path.join(folder, name, program))
    .filter((file) => existsSync(file));
}

function executable(program) {
  if (!onWindows) return program;
  return program === 'mvn' ? 'mvn.cmd' : `${program}.exe`;
}
