import { isRetryableError, Neo4jError } from 'neo4j-driver';
import type { StoreErrorCode } from '../../../contract/problem-codes.ts';
import { StoreError } from '../store-error.ts';

/** The first that the native code begins with decides. */
const CODES: readonly (readonly [prefix: string, code: StoreErrorCode])[] = [
  ['Neo.ClientError.Statement.AccessMode', 'refused'],
  // LOAD CSV from where it may not or can't.
  ['Neo.ClientError.Statement.ExternalResourceFailed', 'refused'],
  ['Neo.ClientError.Statement.UnsupportedAdministrationCommand', 'unsupported'],
  ['Neo.ClientError.Statement.UnsupportedOperationError', 'unsupported'],
  ['Neo.ClientError.Schema.ConstraintV', 'constraint'],
  ['Neo.DatabaseError.Schema.ConstraintCreationFailed', 'constraint'],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'timeout'],
  ['Neo.ClientError.Transaction.Terminated', 'unavailable'],
  ['Neo.ClientError.Transaction.InvalidBookmark', 'unavailable'],
  ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'unavailable'],
  ['Neo.ClientError.General.', 'refused'],
  // More memory than a statement may have: the same statement fails again.
  ['Neo.TransientError.General.MemoryPoolOutOfMemory', 'refused'],
  ['Neo.TransientError.General.TransactionMemoryLimit', 'refused'],
  ['Neo.ClientError.General.TransactionOutOfMemory', 'refused'],
  ['Neo.ClientError.Security.Unauthorized', 'unavailable'],
  ['Neo.ClientError.Security.Authentication', 'unavailable'],
  ['Neo.ClientError.Security.Authorization', 'unavailable'],
  ['Neo.ClientError.Security.CredentialsExpired', 'unavailable'],
  ['Neo.ClientError.Security.TokenExpired', 'unavailable'],
  ['Neo.ClientError.Security.', 'refused'],
  ['Neo.ClientError.Database.', 'unavailable'],
  ['Neo.ClientError.Cluster.', 'unavailable'],
  ['Neo.ClientError.', 'syntax'],
  // A statement that the server itself stumbles over.
  ['Neo.DatabaseError.Statement.', 'unsupported'],
];

/** How Neo4j words that an answer does not fit into its memory, under a code that says nothing. */
const NO_MEMORY = /direct buffer memory|Java heap space/;

const HELP: readonly (readonly [prefix: string, help: string])[] = [
  ['Neo.ClientError.Security.Unauthorized', 'Check NEO4J_USERNAME and NEO4J_PASSWORD.'],
  ['Neo.ClientError.Security.CredentialsExpired', 'Set a new password on the server first.'],
  ['Neo.ClientError.Security.AuthenticationRateLimit', 'Wait some seconds after wrong passwords.'],
  ['Neo.ClientError.Database.DatabaseNotFound', 'Check NEO4J_DATABASE.'],
];

/** Whatever the driver threw, as a `StoreError`; other errors, such as a caller's own, stay what they are. */
export function storeFailure(error: unknown, uri: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  const found = NO_MEMORY.test(error.message)
    ? 'refused'
    : (CODES.find(([prefix]) => code.startsWith(prefix))?.[1] ?? 'unavailable');
  const more = { cause: error, nativeCode: code };
  if (code.startsWith('Neo.')) {
    const help = HELP.find(([prefix]) => code.startsWith(prefix))?.[1];
    return new StoreError(found, help ? `${error.message} ${help}` : error.message, more);
  }
  // The driver's own codes: no server was reached, or it was lost.
  const reason = error.message.replace(/ Please ensure .* Caused by:/s, '');
  return new StoreError(found, `Neo4j at ${uri} can't be reached. ${reason}`, more);
}

/** True for failures after which the same work may succeed at once: deadlocks, lost connections, changed leaders. */
export function isPassing(error: unknown): boolean {
  return isRetryableError(error) && !/OutOfMemory|MemoryLimit/.test((error as Neo4jError).code);
}

/** True when the server has surely undone what it had begun, so that repeating a write can't do it twice. */
export function isUndone(error: unknown): boolean {
  return isPassing(error) && (error as Neo4jError).code.startsWith('Neo.TransientError.');
}

/** True when no server was reached, or the connection to it was lost. */
export function isLostServer(error: unknown): boolean {
  const native = error instanceof StoreError ? error.cause : error;
  return native instanceof Neo4jError && !native.code.startsWith('Neo.');
}

/** True when the server doesn't know the bookmarks we hold: it was replaced or restored meanwhile. */
export function isForeignBookmark(error: unknown): error is Neo4jError {
  return error instanceof Neo4jError && /\.(InvalidBookmark|BookmarkTimeout)/.test(error.code);
}

/** Bookmarks that came with a query and that the server can't use. */
export function bookmarkFailure(error: Neo4jError): StoreError {
  return new StoreError('syntax', error.message, { cause: error, nativeCode: error.code });
}
