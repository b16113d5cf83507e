import { parseArgs } from 'node:util';
import { ensureClient } from './client-build.mjs';
import { openInBrowser } from './open-in-browser.mjs';
import { ensurePackages } from './packages.mjs';
import { runInTerminal } from './run.mjs';
import { main } from './say.mjs';
import { SERVER_ARGUMENTS } from './server-arguments.mjs';
import { SetupError } from './setup-error.mjs';

const HELP = `npm start -- [options]     sets up what is missing, then serves Liqa

  --open   open the page in the browser once the server answers
  --dev    for work on the page: served from its sources, changes appear at once
  --help   this text

Settings are environment variables (PORT, HOST, LIQA_DATA, NEO4J_URI, …): see README.md.
`;

const options = {
  open: { type: 'boolean', default: false },
  dev: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
};

function readArguments(args) {
  try {
    return parseArgs({ args, options, allowPositionals: false }).values;
  } catch (error) {
    throw new SetupError({
      what: 'npm start was given an option it does not know',
      why: error.message,
      help: 'npm start -- --help',
      exitCode: 2,
    });
  }
}

/** Opens the first address the server prints; everything it prints is passed on. */
function openWhenServed(child) {
  let printed = '';
  let opened = false;
  child.stdout.on('data', (chunk) => {
    process.stdout.write(chunk);
    if (opened) return;
    printed += chunk;
    const address = /https?:\/\/[^\s"']+/u.exec(printed)?.[0];
    // The line may still be on its way: an address ends where something follows it.
    if (address === undefined || printed.endsWith(address)) return;
    opened = true;
    openInBrowser(address);
  });
}

// Somebody at a terminal wants the address; a service's log file wants every request.
const quietAtTerminal = process.stderr.isTTY ? { LOG_LEVEL: 'warn' } : {};

/** `npm start`. */
export function start(args) {
  return main(async () => {
    const { open, dev, help } = readArguments(args);
    if (help) {
      process.stdout.write(HELP);
      return 0;
    }
    await ensurePackages();
    if (!dev) await ensureClient();
    return runInTerminal(process.execPath, SERVER_ARGUMENTS, {
      env: { ...quietAtTerminal, ...process.env, NODE_ENV: dev ? 'development' : 'production' },
      stdio: ['inherit', open ? 'pipe' : 'inherit', 'inherit'],
      ...(open ? { onSpawn: openWhenServed } : {}),
    });
  });
}
