/** The page on the shipped report: time to its first drawn graph, and what comes over the wire. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { launchBrowser } from '../tests/support/browser.ts';
import { startLiveServer } from '../tests/support/live-server.ts';
import { firstDrawing } from './support/first-drawing.ts';
import { kilobytes, milliseconds, printHeading, printTable } from './support/print.ts';
import { median, percentile } from './support/stats.ts';
import { withTemporaryFolder } from './support/temporary-folder.ts';

const ROUNDS = 7;

/** Gzipped size of the scripts the built page names in its HTML: what it needs before anything shows. */
function initialScripts(): number {
  const folder = new URL('../dist/client/', import.meta.url);
  const html = readFileSync(new URL('index.html', folder), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/gu)].map(([, file = '']) => file);
  return named
    .map((file) => gzipSync(readFileSync(new URL(file, folder)), { level: 9 }).length)
    .reduce((total, size) => total + size, 0);
}

function lazyScripts(): number {
  const assets = new URL('../dist/client/assets/', import.meta.url);
  return readdirSync(assets)
    .filter((file) => file.endsWith('.js'))
    .map((file) => gzipSync(readFileSync(new URL(file, assets)), { level: 9 }).length)
    .reduce((total, size) => total + size, 0);
}

printHeading(
  'The page on the shipped report, fresh profile, embedded store',
  'initial scripts of 350 kB gzip at most; anything heavier loads when it is needed',
);
await withTemporaryFolder(async (folder) => {
  const server = await startLiveServer({ LIQA_DATA: folder });
  const browser = await launchBrowser();
  try {
    await firstDrawing(browser, server.url);
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push(await firstDrawing(browser, server.url));
    }
    const drawn = rounds.map(({ drawnMs }) => drawnMs);
    const last = rounds.at(-1);
    printTable([
      ['', 'figure'],
      [`first drawn graph, median of ${ROUNDS}`, milliseconds(median(drawn))],
      ['first drawn graph, slowest', milliseconds(percentile(drawn, 1))],
      ['transferred until then', kilobytes(last?.transferred ?? 0)],
      ['  of it scripts', kilobytes(last?.scripts ?? 0)],
      ['requests until then', String(last?.requests ?? 0)],
      ['initial scripts, gzip', kilobytes(initialScripts())],
      ['all scripts, gzip', kilobytes(lazyScripts())],
    ]);
  } finally {
    await browser.close();
    await server.stop();
  }
});
