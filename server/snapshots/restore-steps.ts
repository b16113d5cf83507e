import type { GraphStore, QueryOptions, WriteTransaction } from '../store/graph-store.ts';
import { readAll } from '../store/read-all.ts';

/**
 * Restoring more than one transaction holds, and still whole or not at all: every node carries a
 * label, and one node of its own says how far it is. Until that says `complete` the labelled nodes
 * are taken away again, by who began or, if that was ended, by the server when it starts.
 */
export const UNDER_WAY = 'LiqaRestoring';
const MARK = 'LiqaRestore';

const BEGIN = `CREATE (:${MARK} {owner: $owner, complete: false})`;
const COMPLETE = `MATCH (m:${MARK}) SET m.complete = true`;
const COUNT = 'MATCH (n) RETURN count(n) AS count';
const FIND = `MATCH (m:${MARK}) RETURN m.owner AS owner, m.complete AS complete`;
const LEFT = `MATCH (n:${UNDER_WAY}) RETURN n.id AS id LIMIT 1`;
const UNMARK = `MATCH (n:${UNDER_WAY}) WITH n LIMIT 10000 REMOVE n:${UNDER_WAY}`;
const TAKE_AWAY = `MATCH (n:${UNDER_WAY}) WITH n LIMIT 5000 DETACH DELETE n`;
const END = `MATCH (m:${MARK}) DELETE m`;

type Options = Pick<QueryOptions, 'signal' | 'timeoutMs'>;

/**
 * Runs `work` on an empty store in transactions of one statement each.
 *
 * @param owner who undoes it if this program is ended meanwhile; see `undoRestoring`
 */
export async function inSteps<T>(
  store: GraphStore,
  owner: string,
  options: Options,
  work: (tx: WriteTransaction) => Promise<T>,
): Promise<T> {
  const step = (statement: string, parameters = {}) =>
    store.write((tx) => tx.run(statement, parameters), options);
  await step(BEGIN, { owner });
  let done: T;
  try {
    done = await work({ run: step });
    await step(COMPLETE);
  } catch (error) {
    // Also when it was cancelled: without the signal.
    await clear(store, TAKE_AWAY);
    throw error;
  }
  await clear(store, UNMARK);
  return done;
}

/** Whether there is nothing in the store. */
export async function isEmpty(store: GraphStore): Promise<boolean> {
  const [row] = await readAll(store, COUNT);
  return row?.[0] === 0n;
}

/**
 * Ends what an earlier process of the same owner left: takes away what was not complete.
 *
 * @returns whether there was anything
 */
export async function undoRestoring(store: GraphStore, owner: string): Promise<boolean> {
  const [mark] = await readAll(store, FIND);
  if (mark?.[0] !== owner) return false;
  await clear(store, mark[1] === true ? UNMARK : TAKE_AWAY);
  return true;
}

async function clear(store: GraphStore, statement: string): Promise<void> {
  while ((await readAll(store, LEFT)).length > 0) await store.write((tx) => tx.run(statement));
  await store.write((tx) => tx.run(END));
}
