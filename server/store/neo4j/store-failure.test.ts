import { Neo4jError } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import type { StoreErrorCode } from '../../../contract/problem-codes.ts';
import { StoreError } from '../store-error.ts';
import {
  isForeignBookmark,
  isLostServer,
  isPassing,
  isUndone,
  storeFailure,
} from './store-failure.ts';

const native = (code: string, message = 'why') => new Neo4jError(message, code, '50N42', 'why');

const CODES: readonly (readonly [string, StoreErrorCode])[] = [
  ['Neo.ClientError.Statement.SyntaxError', 'syntax'],
  ['Neo.ClientError.Statement.TypeError', 'syntax'],
  ['Neo.ClientError.Statement.ArithmeticError', 'syntax'],
  ['Neo.ClientError.Statement.ParameterMissing', 'syntax'],
  ['Neo.ClientError.Procedure.ProcedureNotFound', 'syntax'],
  ['Neo.ClientError.Schema.IndexNotFound', 'syntax'],
  ['Neo.ClientError.Statement.AccessMode', 'refused'],
  ['Neo.ClientError.Statement.ExternalResourceFailed', 'refused'],
  ['Neo.ClientError.Security.Forbidden', 'refused'],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'refused'],
  ['Neo.ClientError.Schema.ConstraintValidationFailed', 'constraint'],
  ['Neo.DatabaseError.Schema.ConstraintCreationFailed', 'constraint'],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'timeout'],
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'timeout'],
  ['Neo.ClientError.Transaction.Terminated', 'unavailable'],
  ['Neo.TransientError.General.DatabaseUnavailable', 'unavailable'],
  ['Neo.TransientError.Transaction.DeadlockDetected', 'unavailable'],
  ['Neo.ClientError.Cluster.NotALeader', 'unavailable'],
  ['Neo.ClientError.Security.Unauthorized', 'unavailable'],
  ['Neo.ClientError.Database.DatabaseNotFound', 'unavailable'],
  ['Neo.ClientError.Statement.UnsupportedAdministrationCommand', 'unsupported'],
  ['Neo.DatabaseError.Statement.ExecutionFailed', 'unsupported'],
  ['Neo.DatabaseError.General.UnknownError', 'unavailable'],
  ['ServiceUnavailable', 'unavailable'],
  ['SessionExpired', 'unavailable'],
  ['N/A', 'unavailable'],
];

describe('storeFailure', () => {
  it('refuses what Neo4j has no memory for, whatever its code', () => {
    const words = 'Cannot reserve 264241152 bytes of direct buffer memory (allocated: 1, limit: 2)';
    const cause = native('Neo.DatabaseError.General.UnknownError', words);
    expect(storeFailure(cause, 'bolt://localhost')).toMatchObject({ code: 'refused' });
  });

  it.each(CODES)('turns %s into %s', (nativeCode, code) => {
    const cause = native(nativeCode);
    const failure = storeFailure(cause, 'bolt://localhost') as StoreError;
    expect(failure).toBeInstanceOf(StoreError);
    expect(failure).toMatchObject({ code, nativeCode, cause });
    expect(failure.message).toContain('why');
  });

  it('says which settings to check', () => {
    const failure = storeFailure(native('Neo.ClientError.Security.Unauthorized'), 'bolt://x');
    expect((failure as Error).message).toBe('why Check NEO4J_USERNAME and NEO4J_PASSWORD.');
  });

  it('says where the server should be, and why it was not reached', () => {
    const message =
      'Failed to connect to server. Please ensure that your database is listening. Caused by: connect ECONNREFUSED';
    const failure = storeFailure(native('ServiceUnavailable', message), 'bolt://x:1') as Error;
    expect(failure.message).toBe(
      "Neo4j at bolt://x:1 can't be reached. Failed to connect to server. connect ECONNREFUSED",
    );
  });

  it.each([new TypeError('of the caller'), new StoreError('syntax', 'x'), undefined])(
    'leaves %s as it is',
    (error) => {
      expect(storeFailure(error, 'bolt://x')).toBe(error);
    },
  );
});

describe('what may be tried again', () => {
  it.each([
    ['Neo.TransientError.Transaction.DeadlockDetected', true, true],
    ['ServiceUnavailable', true, false],
    ['SessionExpired', true, false],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', false, false],
    ['Neo.ClientError.Statement.SyntaxError', false, false],
    ['Neo.ClientError.Security.Unauthorized', false, false],
  ])('after %s: a read %s, a write %s', (code, read, write) => {
    expect([isPassing(native(code)), isUndone(native(code))]).toEqual([read, write]);
  });

  it('knows a lost server, also within our error', () => {
    const lost = native('ServiceUnavailable');
    expect(isLostServer(lost)).toBe(true);
    expect(isLostServer(storeFailure(lost, 'bolt://x'))).toBe(true);
    expect(isLostServer(native('Neo.TransientError.Transaction.DeadlockDetected'))).toBe(false);
    expect(isLostServer(new Error('other'))).toBe(false);
  });

  it('knows bookmarks of another server', () => {
    expect(isForeignBookmark(native('Neo.ClientError.Transaction.InvalidBookmark'))).toBe(true);
    expect(isForeignBookmark(native('Neo.TransientError.Transaction.BookmarkTimeout'))).toBe(true);
    expect(isForeignBookmark(native('Neo.ClientError.Statement.SyntaxError'))).toBe(false);
  });
});
