import { existsSync, realpathSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { aptInstall, canUseApt } from './apt.mjs';
import { usualPlaces } from './chromium-places.mjs';
import { inProject, packageFile } from './project.mjs';
import { lastLines, run } from './run.mjs';
import { step } from './say.mjs';
import { SetupError } from './setup-error.mjs';

const remembered = inProject('node_modules', '.cache', 'liqa', 'chromium.json');

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run'];

/** Draws an empty page: a file that is there may still be a stub, or lack its libraries. */
async function works(file) {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'liqa-chromium-'));
  const { ok, output } = await run(
    file,
    [...FLAGS, `--user-data-dir=${profile}`, '--dump-dom', 'about:blank'],
    { timeoutMs: 60_000 },
  );
  await rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => {});
  return { ok: ok && output.includes('<html>'), output };
}

async function recall() {
  try {
    const { file, modified } = JSON.parse(await readFile(remembered, 'utf8'));
    return statSync(file).mtimeMs === modified ? file : undefined;
  } catch {
    return undefined;
  }
}

async function remember(file) {
  await mkdir(path.dirname(remembered), { recursive: true });
  await writeFile(remembered, JSON.stringify({ file, modified: statSync(file).mtimeMs }));
  return file;
}

async function firstWorking(files) {
  const tried = new Set();
  for (const file of files.filter((name) => existsSync(name))) {
    // By its own name all the same: a snap's name is a link to the one `snap` program.
    const real = `${realpathSync(file)} ${path.basename(file)}`;
    if (tried.has(real)) continue;
    tried.add(real);
    if ((await works(file)).ok) return remember(file);
  }
  return undefined;
}

async function downloaded() {
  const { chromium } = await import('playwright-core');
  return chromium.executablePath();
}

/** Playwright's own download; its reason when that fails. */
async function download() {
  const { ok, output } = await run(
    process.execPath,
    [packageFile('playwright-core', 'cli.js'), 'install', '--no-shell', 'chromium'],
    {
      timeoutMs: 10 * 60_000,
      env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000', ...process.env },
    },
  );
  return ok ? undefined : lastLines(output, 2);
}

/** The file at LIQA_CHROMIUM, or an error that says what is wrong with it. */
async function named(file) {
  const { ok, output } = existsSync(file)
    ? await works(file)
    : { ok: false, output: 'there is no such file' };
  if (ok) return file;
  throw new SetupError({
    what: `LIQA_CHROMIUM=${file} is not a Chromium that works`,
    why: lastLines(output, 3) || 'it drew no page',
    help: 'unset LIQA_CHROMIUM   (and let the tests look for one)',
  });
}

/**
 * The path of a Chromium that works: the one set, one in the usual places, Playwright's own, or
 * one that is installed now.
 * @returns {Promise<string>}
 */
export async function ensureChromium() {
  const before = await recall();
  const set = process.env.LIQA_CHROMIUM;
  if (set) return before === set ? set : remember(await named(set));
  if (before) return before;

  const found =
    (await firstWorking(usualPlaces(process.platform, process.env))) ??
    (await firstWorking([await downloaded()]));
  if (found) return found;

  const reasons = [];
  await step('Downloading a Chromium for the browser tests (about 170 MB)', async () => {
    reasons.push(await download());
  });
  const fetched = await firstWorking([await downloaded()]);
  if (fetched) return fetched;
  reasons[0] = `Playwright's download: ${reasons[0] ?? 'it came, but does not start here'}`;

  if (canUseApt()) {
    const reason = await aptInstall(['chromium']);
    if (reason) reasons.push(reason);
    const installed = await firstWorking(usualPlaces(process.platform, process.env));
    if (installed) return installed;
  }
  throw new SetupError({
    what: 'No Chromium for the browser tests',
    why: reasons.join('\n       '),
    help:
      process.platform === 'linux'
        ? 'sudo apt-get install chromium   (or set LIQA_CHROMIUM to a Chrome, Chromium or Edge)'
        : 'install Chrome from https://www.google.com/chrome/   (or set LIQA_CHROMIUM)',
  });
}
