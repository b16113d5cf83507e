import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { boltLogin } from './bolt-login.mjs';
import { findJava } from './java.mjs';
import { neo4jConf } from './neo4j-conf.mjs';
import { neo4jJars } from './neo4j-jars.mjs';
import { lastLines } from './run.mjs';
import { step } from './say.mjs';
import { SetupError } from './setup-error.mjs';

const START_LIMIT_MS = 180_000;
const STOP_LIMIT_MS = 20_000;

/** What Java and the jars need to be there, fetching them when they are not. */
export async function prepareNeo4j() {
  const java = await findJava();
  return { java, lib: await neo4jJars(java) };
}

/**
 * Starts a Neo4j of its own and waits until one can log in. It ends with `stop()`, and with the
 * process that started it.
 * @param {import('./neo4j.mjs').Neo4jOptions} options
 * @returns {Promise<import('./neo4j.mjs').RunningNeo4j>}
 */
export async function startNeo4j({
  home,
  boltPort,
  httpPort,
  password,
  heap = '512m',
  transactionMemory,
}) {
  const { java, lib } = await prepareNeo4j();
  const port = boltPort ?? (await freePort());
  await assertFree(port);
  const conf = path.join(home, 'conf');
  const log = path.join(home, 'logs', 'console.log');
  await mkdir(conf, { recursive: true, mode: 0o700 });
  await mkdir(path.dirname(log), { recursive: true });
  await writeFile(
    path.join(conf, 'neo4j.conf'),
    neo4jConf({ boltPort: port, httpPort, transactionMemory }),
  );

  const output = openSync(log, 'w');
  const [command, ...args] = [...endWithParent(), java, ...javaArguments(lib, home, conf, heap)];
  // Its own process group: Ctrl-C in the terminal is for us, who then stop it in order.
  const child = spawn(command, args, { stdio: ['ignore', output, output], detached: true });
  closeSync(output);
  const exited = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(code ?? signal));
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  exited.then(() => process.removeListener('exit', kill));

  const stop = async (limitMs = STOP_LIMIT_MS) => {
    child.kill('SIGTERM');
    const timer = setTimeout(kill, limitMs);
    await exited;
    clearTimeout(timer);
  };
  try {
    await step('Starting Neo4j (10 to 30 s)', () => untilReady(port, password, exited, log));
  } catch (error) {
    await stop(0);
    throw error;
  }
  return { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password, exited, stop };
}

async function untilReady(port, password, exited, log) {
  const deadline = Date.now() + START_LIMIT_MS;
  let end;
  exited.then((code) => {
    end = code;
  });
  for (;;) {
    const state = await boltLogin(port, password);
    if (state === 'ready') return;
    if (state === 'wrong password') {
      throw new SetupError({
        what: 'Neo4j refused the password',
        why: 'its data was made with another one',
        help: 'set NEO4J_PASSWORD to that password, or remove the data folder of this Neo4j',
      });
    }
    if (end !== undefined || Date.now() > deadline) {
      const text = await readFile(log, 'utf8').catch(() => '');
      throw new SetupError({
        what: end === undefined ? 'Neo4j did not answer' : `Neo4j ended while starting (${end})`,
        why: lastLines(text) || `${log} is empty`,
        help: `look at ${log}`,
      });
    }
    await sleep(200);
  }
}

function javaArguments(lib, home, conf, heap) {
  return [
    `-Xms${heap}`,
    `-Xmx${heap}`,
    '-XX:+UseG1GC',
    '-XX:+ExitOnOutOfMemoryError',
    '-Dfile.encoding=UTF-8',
    ...['java.nio', 'java.io', 'sun.nio.ch'].map(
      (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
    ),
    '-cp',
    path.join(lib, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${conf}`,
  ];
}

/** On Linux the kernel itself ends Neo4j when we die in a way that leaves no time to do it. */
function endWithParent() {
  const wrapper = ['setpriv', '--pdeathsig', 'TERM'];
  const works =
    process.platform === 'linux' &&
    spawnSync(wrapper[0], [...wrapper.slice(1), 'true']).status === 0;
  return works ? wrapper : [];
}

function freePort() {
  return listenOnce(0);
}

async function assertFree(port) {
  await listenOnce(port).catch((error) => {
    throw new SetupError({
      what: `Neo4j can't listen on port ${port}`,
      why: error.code === 'EADDRINUSE' ? 'something listens there already' : error.message,
      help: 'stop that program, or a Neo4j that still runs from before',
    });
  });
}

function listenOnce(port) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address();
      server.close(() => resolve(taken));
    });
  });
}
