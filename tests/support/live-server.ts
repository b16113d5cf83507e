import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { SERVER_ARGUMENTS } from '../../scripts/setup/server-arguments.mjs';

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

export interface LiveServer {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  readonly pid: number;
  /** All it printed so far. */
  output(): string;
  /** Ends it as a service manager would; by force after 20 s. Gives its exit code. */
  stop(): Promise<number | null>;
}

/** A port of 127.0.0.1 that was free a moment ago. */
export async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function untilAnswered(
  url: string,
  child: ChildProcess,
  output: () => string,
  away: boolean,
) {
  const deadline = Date.now() + 60_000;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the server ended:\n${output()}`);
    const reply = await fetch(`${url}/api/health`).catch(() => undefined);
    if (reply?.ok || (away && reply)) return;
    if (Date.now() > deadline) throw new Error(`the server does not answer:\n${output()}`);
    await sleep(20);
  }
}

/**
 * Starts the real server as its own process, with the page as it was built, and waits until its
 * store answers; with `away` it need not.
 */
export async function startLiveServer(
  env: Readonly<Record<string, string>>,
  { away = false } = {},
): Promise<LiveServer> {
  const port = await freePort();
  const child = spawn(process.execPath, SERVER_ARGUMENTS, {
    cwd: projectRoot,
    env: {
      ...withoutSettings(process.env),
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  child.stderr.on('data', (chunk) => {
    printed += chunk;
  });
  const killWithUs = () => child.kill('SIGKILL');
  process.once('exit', killWithUs);
  const exited = once(child, 'exit') as Promise<[number | null]>;
  exited.then(() => process.removeListener('exit', killWithUs));

  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    child.kill('SIGTERM');
    const timer = setTimeout(killWithUs, 20_000);
    const [code] = await exited;
    clearTimeout(timer);
    return code;
  };
  try {
    await untilAnswered(url, child, () => printed, away);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, pid: child.pid ?? 0, output: () => printed, stop };
}

/** The settings of whoever runs the tests must not leak into what they test. */
function withoutSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(LIQA_|NEO4J_|PORT$|HOST$)/u.test(name)),
  );
}
