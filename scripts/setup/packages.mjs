import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { inProject } from './project.mjs';
import { firstLines, run } from './run.mjs';
import { step } from './say.mjs';
import { SetupError } from './setup-error.mjs';

async function lockedPackages(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * What keeps the installed packages from being those of the lock file; undefined when they are.
 * npm writes `node_modules/.package-lock.json` last, so an install that was broken off has none.
 */
export async function whyStale(root) {
  const wanted = await lockedPackages(path.join(root, 'package-lock.json'));
  const installed = await lockedPackages(path.join(root, 'node_modules', '.package-lock.json'));
  if (installed === undefined) return 'no packages are installed yet';
  for (const [place, { version, optional, link }] of Object.entries(wanted ?? {})) {
    if (place === '' || link) continue;
    const there = installed[place];
    if (there === undefined && optional) continue;
    if (there?.version !== version) return `the lock file has ${place.slice(13)} ${version}`;
  }
  return undefined;
}

/** npm as a file for Node where it can be found: starting `npm.cmd` needs a shell on Windows. */
function npmCommand() {
  const beside = path.dirname(process.execPath);
  const files = [
    process.env.npm_execpath ?? '',
    path.join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    path.join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const file = files.find((name) => path.basename(name) === 'npm-cli.js' && existsSync(name));
  if (file) return { command: process.execPath, first: [file], shell: false };
  return { command: 'npm', first: [], shell: process.platform === 'win32' };
}

/** Installs the packages of the lock file when they are missing or others. */
export async function ensurePackages() {
  const reason = await whyStale(inProject());
  if (reason === undefined) return;
  await step(`Installing packages (${reason}; the first time takes a minute or two)`, async () => {
    const { command, first, shell } = npmCommand();
    // No package needs its install script: binaries come as packages of their own.
    const args = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
    const { ok, output } = await run(command, [...first, ...args, '--loglevel=error'], { shell });
    if (ok) return;
    throw new SetupError({
      what: 'The packages could not be installed',
      why: firstLines(output) || 'npm gave no reason',
      help: 'npm ci --include=dev --ignore-scripts   (shows the whole story)',
    });
  });
}
