import { SnapshotError, type SnapshotReason } from './snapshot-error.ts';

const ANSWERS_NOT = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  'TimeoutError',
]);
const WITHOUT_CREDENTIALS = new Set(['CredentialsProviderError', 'TokenProviderError']);
const FULL = new Set(['EntityTooLarge', 'QuotaExceeded', 'XMinioStorageFull']);

/** A failure of the service that keeps snapshots in our words; any other error as it is. */
export function serviceFailure(error: unknown): unknown {
  if (error instanceof SnapshotError) return error;
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const reason = reasonOf(cause);
    if (reason) return new SnapshotError(reason, nameOf(cause), { cause: error });
  }
  return error;
}

function reasonOf(cause: Error): SnapshotReason | undefined {
  const { $metadata } = cause as { $metadata?: { httpStatusCode?: number } };
  const status = $metadata?.httpStatusCode;
  const name = nameOf(cause);
  if (FULL.has(name) || status === 507) return 'full';
  if (WITHOUT_CREDENTIALS.has(name)) return 'storage-refused';
  if (ANSWERS_NOT.has(name) || status === 429 || (status ?? 0) >= 500) return 'storage-away';
  return status === undefined ? undefined : 'storage-refused';
}

/** What it calls itself, e.g. `NoSuchBucket`: its message may name an access key. */
function nameOf(cause: Error): string {
  return String((cause as NodeJS.ErrnoException).code ?? cause.name);
}
