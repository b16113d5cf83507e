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

/**
 * A document that came by a link alone: nobody has looked at it.
 *
 * @throws ProblemError `newer-snapshot` or `damaged-snapshot`
 */
export async function checkedDocument(text: string): Promise<Snapshot> {
  const [{ default: canonicalize }, { snapshotSchema, SNAPSHOT_FORMAT, SNAPSHOT_VERSION }] =
    await Promise.all([import('canonicalize'), import('../../../contract/snapshot.ts')]);
  const sent = parse(text);
  const { format, version } = sent as Partial<Snapshot>;
  if (format === SNAPSHOT_FORMAT && Number(version) > SNAPSHOT_VERSION) {
    throw new ProblemError('newer-snapshot');
  }
  const checked = snapshotSchema.safeParse(sent);
  if (!checked.success) throw new ProblemError('damaged-snapshot', { cause: checked.error });
  const { checksum, ...rest } = sent as Snapshot;
  const found = await sha256(canonicalize(rest) ?? '');
  if (found !== undefined && found !== checksum) throw new ProblemError('damaged-snapshot');
  return checked.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) ?? {};
  } catch (cause) {
    throw new ProblemError('damaged-snapshot', { cause });
  }
}

// Only pages served safely can reckon it; elsewhere the schema has to do.
async function sha256(text: string): Promise<string | undefined> {
  if (!globalThis.crypto?.subtle) return undefined;
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
