import type { QueryResult as EngineResult, GrafeoDB, WriteCounters } from '@grafeo-db/js';
import type { Counters } from '../graph-store.ts';
import { StoreError } from '../store-error.ts';
import { boundedStatement } from './bounded-statement.ts';
import { type DecodedResult, decodeResult } from './decode-result.ts';
import { type EncodedStatement, encodeParameters } from './encode-parameters.ts';
import { statementFailure } from './engine-errors.ts';
import type { RunRequest } from './protocol.ts';
import { quoteKeywords } from './quote-keywords.ts';
import { type StatementKind, statementKind } from './statement-kind.ts';
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
  const { maxRows = Number.POSITIVE_INFINITY } = request;
  const statement =
    kind === 'read' && Number.isFinite(maxRows)
      ? boundedStatement(request.statement, maxRows + 1)
      : request.statement;
  const encoded = encodeParameters(quoteKeywords(statement), request.parameters);
  const result = await run(database, transactions, request, kind, encoded).catch(
    async (error: unknown) => {
      throw await statementFailure(request.statement, error);
    },
  );
  const rows = Math.min(result.length, maxRows);
  return {
    result: decodeResult(result),
    rows,
    truncated: result.length > rows,
    counters: toCounters(result.counters),
  };
}

function refuse(kind: StatementKind, { access, transaction }: RunRequest): void {
  if (kind === 'plan')
    throw new StoreError(
      'unsupported',
      'The embedded store shows no plans. Connect a Neo4j server for EXPLAIN and PROFILE.',
    );
  if (kind === 'file') throw new StoreError('refused', 'LOAD CSV is not allowed.');
  if (access === 'read' && kind !== 'read')
    throw new StoreError('refused', 'This statement writes, which a read may not.');
  if (kind === 'schema' && transaction !== undefined)
    throw new StoreError('refused', "Indexes and constraints can't change inside a transaction.");
}

async function run(
  database: GrafeoDB,
  transactions: Transactions,
  { access, transaction }: RunRequest,
  kind: StatementKind,
  { statement, parameters }: EncodedStatement,
): Promise<EngineResult> {
  if (transaction !== undefined) {
    try {
      return await transactions.get(transaction).executeCypher(statement, parameters);
    } catch (error) {
      transactions.fail(transaction);
      throw error;
    }
  }
  // The engine neither needs nor keeps a transaction around a change of schema.
  if (kind === 'schema') return database.executeCypher(statement, parameters);
  return access === 'read'
    ? runRead(database, statement, parameters)
    : runWrite(database, statement, parameters);
}

/** Whatever a read changed after all is taken back, and the read refused. */
async function runRead(
  database: GrafeoDB,
  statement: string,
  parameters: Record<string, unknown>,
): Promise<EngineResult> {
  const transaction = database.beginTransaction();
  try {
    const result = await transaction.executeCypher(statement, parameters);
    if (Object.values(result.counters).some((count) => count > 0))
      throw new StoreError('refused', 'This statement writes, which a read may not.');
    return result;
  } finally {
    transaction.rollback();
  }
}

async function runWrite(
  database: GrafeoDB,
  statement: string,
  parameters: Record<string, unknown>,
): Promise<EngineResult> {
  const transaction = database.beginTransaction();
  try {
    const result = await transaction.executeCypher(statement, parameters);
    transaction.commit();
    return result;
  } catch (error) {
    if (transaction.isActive) transaction.rollback();
    throw error;
  }
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
