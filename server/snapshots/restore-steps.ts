import type { GraphStore, QueryOptions, WriteTransaction } from '../store/graph-store.ts';
import { readAll } from '../store/read-all.ts';
import { keepMarked, takeBackMarked } from './restore-marks.ts';
import { SnapshotError } from './snapshot-error.ts';

/** One node of its own says who restores, and how far it is. */
const MARK = 'LiqaRestore';

const BEGIN = `CREATE (:${MARK} {owner: $owner, complete: false})`;
const COMPLETE = `MATCH (m:${MARK}) SET m.complete = true`;
const COUNT = 'MATCH (n) RETURN count(n) AS count';
const FIND = `MATCH (m:${MARK}) RETURN m.owner AS owner, m.complete AS complete`;
const END = `MATCH (m:${MARK}) DELETE m`;

/** Stores that this process restores into at the moment. */
const underWay = new WeakSet<GraphStore>();

type Options = Pick<QueryOptions, 'signal' | 'timeoutMs'>;

/**
 * Runs `work` in transactions of one statement each, and still whole or not at all: what it makes
 * and changes is marked (`restore-marks.ts`), and until all of it is there is taken back when it
 * fails, by who began or, if that was ended, by the server when it starts.
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
  underWay.add(store);
  try {
    await step(BEGIN, { owner });
    let done: T;
    try {
      done = await work({ run: step });
      await step(COMPLETE);
    } catch (error) {
      // Also when it was cancelled: without the signal.
      await end(store, takeBackMarked);
      throw error;
    }
    await end(store, keepMarked);
    return done;
  } finally {
    underWay.delete(store);
  }
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
  await end(store, mark[1] === true ? keepMarked : takeBackMarked);
  return true;
}

/**
 * Two at once would take each other's work for their own. What an earlier one of the same owner
 * could not end, because the store was away, is ended first.
 *
 * @throws SnapshotError `restoring`
 */
export async function refuseWhileRestoring(store: GraphStore, owner: string): Promise<void> {
  const [mark] = await readAll(store, FIND);
  if (!mark || (!underWay.has(store) && (await undoRestoring(store, owner)))) return;
  throw new SnapshotError('restoring', String(mark[0]));
}

async function end(store: GraphStore, finish: (store: GraphStore) => Promise<void>): Promise<void> {
  await finish(store);
  await store.write((tx) => tx.run(END));
}
