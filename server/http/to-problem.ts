import type { Fault } from '../../contract/problem.ts';
import { InvalidDocumentError } from '../../graph-seed/check-document.ts';
import { SnapshotError } from '../snapshots/snapshot-error.ts';
import { StoreError } from '../store/store-error.ts';
import { HttpProblem } from './http-problem.ts';

/** Reports name at most so many faults; a document of megabytes can have as many as bytes. */
const MOST_FAULTS = 10_000;

/** What is thrown below a route, as a problem. Whatever nobody expected is `internal`. */
export function toProblem(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (error instanceof StoreError) return storeProblem(error);
  if (error instanceof SnapshotError) {
    const { code, reason, subject, faults, cause } = error;
    return new HttpProblem(code, {
      detail: `snapshot-${reason}`,
      subject: subject.slice(0, 200),
      cause,
      ...(faults.length > 0 ? { errors: faults } : {}),
    });
  }
  if (error instanceof InvalidDocumentError) {
    const faults: readonly Fault[] = error.faults;
    return new HttpProblem('invalid-document', {
      detail: 'document-faults',
      subject: String(faults.length),
      errors: faults.slice(0, MOST_FAULTS),
    });
  }
  if (error instanceof URIError) return new HttpProblem('invalid-request', { detail: 'address' });
  return bodyProblem(error) ?? new HttpProblem('internal', { cause: error });
}

function storeProblem(error: StoreError): HttpProblem {
  return new HttpProblem(error.code, {
    said: error.message,
    nativeCode: error.nativeCode,
    cause: error,
    ...(error.code === 'unavailable' ? { headers: { 'Retry-After': '5' } } : {}),
  });
}

/** Errors of body-parser and send, which carry a status and a type. */
function bodyProblem(error: unknown): HttpProblem | undefined {
  if (!(error instanceof Error) || !('status' in error)) return undefined;
  const { status, type, limit } = error as { status: unknown; type?: unknown; limit?: unknown };
  if (status === 413) {
    return new HttpProblem('body-too-large', { detail: 'body-limit', subject: String(limit) });
  }
  if (status === 415) return new HttpProblem('unsupported-media-type', { detail: 'encoding' });
  if (status === 404) return new HttpProblem('not-found');
  if (status === 403) return new HttpProblem('not-found');
  if (type === 'request.aborted') return new HttpProblem('cancelled');
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return new HttpProblem('invalid-request', { cause: error });
  }
  return undefined;
}
