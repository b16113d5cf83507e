import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import canonicalize from 'canonicalize';
import { type SnapshotList, snapshotListSchema } from '../../contract/snapshots.ts';
import { headOf } from '../../server/snapshots/document-head.ts';

/** What the server answered before it was killed, and what therefore has to be there. */
export interface Promised {
  /** Every snapshot it said to have kept. */
  readonly kept: Set<string>;
  /** The snapshot whose note is written over and over, and the last turn that was acknowledged. */
  noted?: { readonly id: string; readonly turn: number };
}

/** The store that full snapshots are taken from. */
export type StoreToKill =
  | { readonly directory: string }
  | { readonly uri: string; readonly username: string; readonly password: string };

export interface KillRounds {
  readonly rounds: number;
  /** Rounds in which the server was killed with a request under way. */
  readonly midway: number;
  readonly promised: Promised;
}

/** A note of some kilobytes that tells its turn and whether it is whole. */
const noteOf = (turn: number): string => `${turn} `.repeat(2000);

/**
 * Kills the server that keeps snapshots, `rounds` times, while it saves over HTTP what is sent and
 * what it takes from its store, which is empty at first; after each the next server is asked for
 * what the one before had promised.
 *
 * @throws Error that says what was lost or half
 */
export async function killRounds(
  folder: string,
  store: StoreToKill,
  rounds: number,
): Promise<KillRounds> {
  const document = largeDocument();
  const promised: Promised = { kept: new Set() };
  let midway = 0;
  let next = serverFor(folder, store);
  let saveMs = 0;
  try {
    for (let round = 0; round <= rounds; round += 1) {
      const server = next;
      const url = await server.begin();
      await checkPromises(url, promised);
      if (round === rounds) break;
      if (round === 0) {
        await ask(`${url}/api/snapshots/import?into=graph&preview=0`, 'POST', document);
      }
      next = serverFor(folder, store);
      const began = performance.now();
      await save(url, document, promised);
      saveMs ||= performance.now() - began;
      const saving = saveUntilGone(url, document, promised);
      // Spread evenly over the time that one turn takes, and a little more.
      await sleep(((round * 0.618) % 1) * saveMs * 1.2);
      await server.kill();
      if (await saving) midway += 1;
    }
  } finally {
    await next.kill();
  }
  return { rounds, midway, promised };
}

const NODES = 1000;

/** Some hundred kilobytes: enough for a kill to meet the writing of them. */
function largeDocument(): string {
  const nodes = Array.from({ length: NODES }, (_, at) => ({
    id: `n${String(at).padStart(6, '0')}`,
    labels: ['Topic'],
    properties: { text: 'لقاء '.repeat(40) },
  }));
  const head = headOf('full', { texts: true }, { kind: 'embedded', version: '0' });
  const content = { ...head, graph: { nodes, relationships: [] }, reports: [] };
  const checksum = createHash('sha256').update(canonicalize(content) ?? '');
  return JSON.stringify({ checksum: checksum.digest('hex'), ...content });
}

/** Saves turn by turn; true when a request broke off, which is all that may end it. */
async function saveUntilGone(url: string, document: string, promised: Promised): Promise<boolean> {
  for (;;) {
    try {
      await save(url, document, promised);
    } catch (error) {
      if (error instanceof TypeError) return true;
      throw error;
    }
  }
}

/** Keeps a document, writes a note anew, makes a copy, and takes the whole graph. */
async function save(url: string, document: string, promised: Promised): Promise<void> {
  const { id } = await ask(`${url}/api/snapshots/import?into=shelf&preview=0`, 'POST', document);
  promised.kept.add(id);
  const { id: noted, turn } = promised.noted ?? { id, turn: 0 };
  await ask(`${url}/api/snapshots/${noted}`, 'PATCH', JSON.stringify({ note: noteOf(turn + 1) }));
  promised.noted = { id: noted, turn: turn + 1 };
  const copy = await ask(`${url}/api/snapshots/${id}/duplicate`, 'POST', '{}');
  promised.kept.add(copy.id);
  const full = JSON.stringify({ name: 'full', of: { kind: 'full' } });
  const taken = await ask(`${url}/api/snapshots`, 'POST', full);
  if (taken.counts?.nodes !== NODES) throw new Error(`took ${JSON.stringify(taken.counts)}`);
  promised.kept.add(taken.id);
}

interface Kept {
  readonly id: string;
  readonly counts?: { readonly nodes: number };
}

async function ask(url: string, method: string, body: string): Promise<Kept> {
  const headers = { 'Content-Type': 'application/json' };
  const reply = await fetch(url, { method, headers, body });
  const text = await reply.text();
  if (!reply.ok) throw new Error(`${method} ${url}: ${reply.status} ${text}`);
  return JSON.parse(text) as Kept;
}

async function checkPromises(url: string, { kept, noted }: Promised): Promise<void> {
  const { snapshots, unreadable } = await listAll(url);
  if (unreadable.length > 0) throw new Error(`half: ${JSON.stringify(unreadable)}`);
  const found = new Map(snapshots.map((entry) => [entry.id, entry]));
  const lost = [...kept].filter((id) => !found.has(id));
  if (lost.length > 0) throw new Error(`lost: ${lost.join(', ')}`);
  const note = noted && (found.get(noted.id)?.note ?? '');
  const turn = Number(note?.split(' ')[0]);
  if (noted && (note !== noteOf(turn) || turn < noted.turn)) {
    throw new Error(`turn ${noted.turn} of the note was lost or is half: ${note?.slice(0, 20)}`);
  }
  // The newest are those that a kill could have met; reading one checks every byte of it.
  for (const { id, bytes } of snapshots.slice(0, 3)) {
    const reply = await fetch(`${url}/api/snapshots/${id}`);
    const { byteLength } = await reply.arrayBuffer();
    if (!reply.ok || byteLength !== bytes) throw new Error(`${id} is not what it was`);
  }
}

async function listAll(url: string): Promise<SnapshotList> {
  const all: SnapshotList = { snapshots: [], total: 0, unreadable: [] };
  do {
    const reply = await fetch(`${url}/api/snapshots?limit=200&offset=${all.snapshots.length}`);
    const page = snapshotListSchema.parse(await reply.json());
    all.snapshots.push(...page.snapshots);
    all.unreadable.push(...page.unreadable);
    all.total = page.total;
  } while (all.snapshots.length < all.total);
  return all;
}

function serverFor(
  folder: string,
  store: StoreToKill,
): { begin(): Promise<string>; kill(): Promise<void> } {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/support/snapshot-server.ts', folder, JSON.stringify(store)],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })[
    Symbol.asyncIterator
  ]();
  const line = async (): Promise<string> => {
    const { value, done } = await lines.next();
    if (done) throw new Error('the server ended by itself');
    return value;
  };
  const closed = once(child, 'close');
  return {
    async begin() {
      await line();
      child.stdin?.write('\n');
      return line();
    },
    async kill() {
      child.kill('SIGKILL');
      await closed;
    },
  };
}
