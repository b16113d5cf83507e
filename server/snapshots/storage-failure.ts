import { SnapshotError } from './snapshot-error.ts';

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** A failure of the place where snapshots are kept in our words, where it is one that we know. */
export function storageFailure(error: unknown): unknown {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (FULL.has(String((cause as NodeJS.ErrnoException).code))) {
      return new SnapshotError('full', '', { cause: error });
    }
  }
  return error;
}
