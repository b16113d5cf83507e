import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inProject, packageFile } from './project.mjs';
import { lastLines, run } from './run.mjs';
import { step } from './say.mjs';
import { SetupError } from './setup-error.mjs';

/** What the built page is made of; tests beside the source are not part of it. */
const SOURCES = [
  'client',
  'contract',
  'vite.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

async function filesUnder(place) {
  const entries = await readdir(place, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => !/\.test\.tsx?$/u.test(file));
}

/** A hash of the names and contents of everything under `places`: the same on every machine. */
export async function contentHash(root, places) {
  const hash = createHash('sha256');
  for (const place of places) {
    const whole = path.join(root, place);
    const files = existsSync(whole) ? await filesUnder(whole) : [];
    if (files.length === 0 && existsSync(whole)) files.push(whole);
    for (const file of files.sort()) {
      const content = await readFile(file);
      hash.update(`${path.relative(root, file).split(path.sep).join('/')}\0${content.length}\0`);
      hash.update(content);
    }
  }
  return hash.digest('hex');
}

/** Builds the page into dist/client when its sources are others than those of the last build. */
export async function ensureClient() {
  const stamp = inProject('dist', 'client.sha256');
  const wanted = await contentHash(inProject(), SOURCES);
  const built = await readFile(stamp, 'utf8').catch(() => undefined);
  if (built === wanted && existsSync(inProject('dist', 'client', 'index.html'))) return;
  await step('Building the page', async () => {
    await rm(stamp, { force: true });
    const { ok, output } = await run(process.execPath, [
      packageFile('vite', 'bin/vite.js'),
      'build',
      '--logLevel=warn',
    ]);
    if (!ok) {
      throw new SetupError({
        what: 'The page could not be built',
        why: lastLines(output, 20),
        help: 'npm run build   (shows the whole story)',
      });
    }
    await mkdir(inProject('dist'), { recursive: true });
    await writeFile(stamp, wanted);
  });
}
