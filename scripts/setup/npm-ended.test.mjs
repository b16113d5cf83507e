import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { describe, expect, it } from 'vitest';

const module = JSON.stringify(new URL('./npm-ended.mjs', import.meta.url).href);
const SCRIPT = `
  import { whenNpmEnds } from ${module};
  whenNpmEnds(() => { console.log('ended'); process.exit(0); });
  console.log('started');
  setInterval(() => {}, 1000);
`;

// Windows has no such shell: there npm ends the whole tree.
describe.skipIf(process.platform === 'win32')('whenNpmEnds', () => {
  it('tells that the shell between npm and the script is gone', async () => {
    const shell = spawn('sh', ['-c', '"$NODE" --input-type=module -e "$SCRIPT"; true'], {
      env: { ...process.env, NODE: process.execPath, SCRIPT, npm_lifecycle_event: 'start' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    shell.stdout.on('data', (chunk) => {
      said += chunk;
      if (said === 'started\n') shell.kill('SIGTERM');
    });
    // The script holds the pipe's other end: it closes when the script has ended too.
    await once(shell.stdout, 'close');
    expect(said).toBe('started\nended\n');
  });
});
