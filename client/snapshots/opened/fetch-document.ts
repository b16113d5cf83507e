import type { Snapshot } from '../../../contract/snapshot.ts';
import { readFragment } from '../../../contract/snapshot-fragment.ts';
import { ask } from '../../remote/ask.ts';
import { ProblemError } from '../../remote/problem-error.ts';

/** Bytes of a document that the page opens; larger ones can be taken away or put into a graph. */
export const LARGEST_OPENED = 40_000_000;

/** A kept snapshot. Fails with `ProblemError`. */
export async function fetchKept(id: string, signal?: AbortSignal): Promise<Snapshot> {
  return fetchDocument(`/api/snapshots/${encodeURIComponent(id)}`, signal);
}

/** What the link in the address bar opens: one that somebody shared, or one that holds it itself. */
export async function fetchShared(
  { pathname, hash }: Pick<Location, 'pathname' | 'hash'>,
  signal?: AbortSignal,
): Promise<Snapshot> {
  const [, token] = /^\/shared\/([^/]+)/u.exec(pathname) ?? [];
  if (token !== undefined) return fetchDocument(`/api/shared/${token}`, signal);
  const text = await readFragment(hash).catch(() => undefined);
  if (text === undefined) throw new ProblemError('damaged-snapshot');
  const { checkedDocument } = await import('./checked-document.ts');
  return checkedDocument(text);
}

async function fetchDocument(address: string, signal?: AbortSignal): Promise<Snapshot> {
  const response = await ask(address, {
    headers: { Accept: 'application/json, application/problem+json' },
    ...(signal && { signal }),
  });
  // The server checked it, and what it is has passed its schema.
  return (await response.json()) as Snapshot;
}
