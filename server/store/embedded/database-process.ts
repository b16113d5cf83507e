/**
 * The process that owns the database, started by `database-connection.ts`. The engine can neither
 * stop a query nor survive every one, so the server watches this process and kills it to stop one.
 */
import type { GrafeoDB } from '@grafeo-db/js';
import { StoreError } from '../store-error.ts';
import { Cursors } from './cursors.ts';
import { toFailure } from './engine-errors.ts';
import { giveWay } from './give-way.ts';
import { guardMemory } from './memory-guard.ts';
import { openDatabase } from './open-database.ts';
import type { Reply, Request } from './protocol.ts';
import { runStatement } from './run-statement.ts';
import { Transactions } from './transactions.ts';

let database: GrafeoDB | undefined;
const cursors = new Cursors();
const transactions = new Transactions(opened);

function opened(): GrafeoDB {
  if (database === undefined) throw new StoreError('unavailable', 'The store is not open.');
  return database;
}

async function answer(request: Request): Promise<unknown> {
  switch (request.operation) {
    case 'open':
      database = openDatabase(request);
      if (request.isCopy) giveWay();
      guardMemory(request.memoryBytes, endFor);
      return { version: database.version() };
    case 'copy':
      opened().save(request.file);
      return null;
    case 'run':
      return cursors.first(await runStatement(opened(), transactions, request), request.written);
    case 'page':
      return cursors.next(request.cursor);
    case 'release':
      cursors.release(request.cursor);
      return null;
    case 'begin':
      return { transaction: transactions.begin() };
    case 'commit':
      transactions.commit(request.transaction);
      return null;
    case 'rollback':
      transactions.rollback(request.transaction);
      return null;
    case 'close':
      database?.close();
      database = undefined;
      return null;
  }
}

/** Requests for statements that still run, the oldest first. */
const running = new Set<number>();

/** Ends this process, with `error` for the statement that has run longest; the others are lost. */
function endFor(error: StoreError): void {
  const [id] = running;
  const end = () => process.kill(process.pid, 'SIGKILL');
  if (id === undefined) end();
  else process.send?.({ id, failure: toFailure(error) } satisfies Reply, end);
}

process.on('message', (request: Request) => {
  if (request.operation === 'run') running.add(request.id);
  answer(request)
    .then(
      (value): Reply => ({ id: request.id, value }),
      (error: unknown): Reply => ({ id: request.id, failure: toFailure(error) }),
    )
    .then((reply) => {
      running.delete(request.id);
      process.send?.(reply);
    });
});

// The server closes the store when it is asked to end; the terminal's Ctrl+C reaches both at once.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
// Without the server nobody reads: end at once, even from within a running query.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
