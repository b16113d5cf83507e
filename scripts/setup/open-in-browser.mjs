import { spawn } from 'node:child_process';
import { say } from './say.mjs';

const OPENERS = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Hands an address to the platform's browser; says so where there is none. */
export function openInBrowser(address) {
  const [command, ...first] = OPENERS[process.platform] ?? ['xdg-open'];
  const opener = spawn(command, [...first, address], { stdio: 'ignore', detached: true });
  opener.on('error', () => say(`No browser could be opened here; the page is at ${address}`));
  opener.unref();
}
