import type { GrafeoDB, Transaction, WriteCounters } from '@grafeo-db/js';
import type { Counters } from '../graph-store.ts';
import { StoreError } from '../store-error.ts';
import { boundedStatement } from './bounded-statement.ts';
import { type DecodedResult, decodeResult } from './decode-result.ts';
import { encodeParameters } from './encode-parameters.ts';
import { statementFailure } from './engine-errors.ts';
import { pathParts } from './path-parts.ts';
import type { RunRequest } from './protocol.ts';
import { quoteKeywords } from './quote-keywords.ts';
import { type StatementKind, statementKind } from './statement-kind.ts';
import { temporalLiterals } from './temporal-literals.ts';
import type { Transactions } from './transactions.ts';

/** A statement that ran to its end: its rows, the first `rows` of which are to be delivered. */
export interface Finished {
  readonly result: DecodedResult;
  readonly rows: number;
  readonly truncated: boolean;
  readonly counters: Counters;
}

export async function runStatement(
  database: GrafeoDB,
  transactions: Transactions,
  request: RunRequest,
): Promise<Finished> {
  const kind = statementKind(request.statement);
  refuse(kind, request);
  try {
    return await run(database, transactions, request, kind);
  } catch (error) {
    throw await statementFailure(request.statement, error);
  }
}

function refuse(kind: StatementKind, { access, transaction }: RunRequest): void {
  if (kind === 'plan')
    throw new StoreError(
      'unsupported',
      'The embedded store shows no plans. Connect a Neo4j server for EXPLAIN and PROFILE.',
    );
  if (kind === 'file') throw new StoreError('refused', 'LOAD CSV is not allowed.');
  if (access === 'read' && kind !== 'read') throw writes();
  if (kind === 'schema' && transaction !== undefined)
    throw new StoreError('refused', "Indexes and constraints can't change inside a transaction.");
}

async function run(
  database: GrafeoDB,
  transactions: Transactions,
  request: RunRequest,
  kind: StatementKind,
): Promise<Finished> {
  const { access, transaction: id } = request;
  // The engine neither needs nor keeps a transaction around a change of schema.
  if (kind === 'schema') return execute(database, request, kind);
  if (id !== undefined) {
    try {
      return await execute(transactions.get(id), request, kind);
    } catch (error) {
      transactions.fail(id);
      throw error;
    }
  }
  const transaction = database.beginTransaction();
  try {
    const finished = await execute(transaction, request, kind);
    if (access === 'write') transaction.commit();
    else refuseChanges(finished.counters);
    return finished;
  } finally {
    if (transaction.isActive) transaction.rollback();
  }
}

async function execute(
  engine: GrafeoDB | Transaction,
  { statement, parameters, maxRows = Number.POSITIVE_INFINITY }: RunRequest,
  kind: StatementKind,
): Promise<Finished> {
  const bounded =
    kind === 'read' && Number.isFinite(maxRows)
      ? boundedStatement(statement, maxRows + 1)
      : statement;
  const encoded = encodeParameters(temporalLiterals(quoteKeywords(bounded)), parameters);
  const result = await engine.executeCypher(encoded.statement, encoded.parameters);
  const rows = Math.min(result.length, maxRows);
  const decoded = decodeResult(result);
  const parts = await pathParts(decoded, rows, (text, ids) => engine.executeCypher(text, ids));
  return {
    result: parts === undefined ? decoded : decodeResult(result, parts),
    rows,
    truncated: result.length > rows,
    counters: toCounters(result.counters),
  };
}

/** What a read changed although its words didn't tell is rolled back, and the read refused. */
function refuseChanges(counters: Counters): void {
  if (Object.values(counters).some((count) => count > 0)) throw writes();
}

function writes(): StoreError {
  return new StoreError('refused', 'This statement writes, which a read may not.');
}

function toCounters(counters: WriteCounters): Counters {
  return {
    nodesCreated: counters.nodesCreated,
    nodesDeleted: counters.nodesDeleted,
    relationshipsCreated: counters.edgesCreated,
    relationshipsDeleted: counters.edgesDeleted,
    propertiesSet: counters.propertiesSet,
    labelsAdded: counters.labelsAdded,
    labelsRemoved: counters.labelsRemoved,
  };
}
