import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startNeo4j } from './neo4j.mjs';
import { whenNpmEnds } from './npm-ended.mjs';
import { projectRoot } from './project.mjs';
import { main, say } from './say.mjs';

/** What the JVM exits with after `-XX:+ExitOnOutOfMemoryError`. */
const OUT_OF_MEMORY = 3;
/** Starts after that, so many in the last so many milliseconds; then something else is wrong. */
const MOST_RESTARTS = 5;
const RESTARTS_MS = 600_000;

/** A local Neo4j that keeps its data, until Ctrl-C. */
export function runNeo4j() {
  return main(async () => {
    const home = path.resolve(projectRoot, process.env.LIQA_DATA || 'data', 'neo4j');
    await mkdir(home, { recursive: true, mode: 0o700 });
    const heap = process.env.NEO4J_HEAP || '512m';
    const boltPort = Number(process.env.NEO4J_BOLT_PORT || 7687);
    const password = process.env.NEO4J_PASSWORD || (await keptPassword(home));
    let neo4j;
    let stopping = false;
    const end = () => {
      if (!stopping) say('Stopping Neo4j …');
      stopping = true;
      neo4j?.stop();
    };
    process.on('SIGINT', end);
    process.on('SIGTERM', end);
    process.on('SIGHUP', end);
    whenNpmEnds(end);
    const restarts = [];
    for (;;) {
      neo4j = await startNeo4j({ home, boltPort, password, heap });
      if (stopping) await neo4j.stop();
      else tell(neo4j, home);
      const code = await neo4j.exited;
      if (stopping) return 0;
      say(`Neo4j ended (${code}); its log: ${path.join(home, 'logs', 'console.log')}`);
      if (code !== OUT_OF_MEMORY) return 1;
      restarts.push(Date.now());
      const recent = restarts.filter((time) => Date.now() - time < RESTARTS_MS).length;
      if (recent > MOST_RESTARTS) {
        say(
          `It ran out of memory ${recent} times in ${RESTARTS_MS / 60_000} minutes; not starting it again.`,
        );
        say('Its heap may be too small for the data: NEO4J_HEAP=2g npm run neo4j');
        return 1;
      }
      say('A query took all of its memory; starting it again, nothing that was committed is lost');
    }
  });
}

function tell(neo4j, home) {
  say(`\nNeo4j runs; its data is in ${home}. Ctrl-C stops it. To use it with Liqa:\n`);
  process.stdout.write(
    `export NEO4J_URI=${neo4j.uri}\n` +
      `export NEO4J_USERNAME=${neo4j.username}\n` +
      `export NEO4J_PASSWORD='${neo4j.password.replaceAll("'", `'\\''`)}'\n`,
  );
}

/** Made once, and readable by this user only. */
async function keptPassword(home) {
  const file = path.join(home, 'password');
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (kept.trim() !== '') return kept.trim();
  const made = randomBytes(18).toString('base64url');
  await writeFile(file, `${made}\n`, { mode: 0o600 });
  await chmod(file, 0o600);
  return made;
}
