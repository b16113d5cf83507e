import './no-eval.ts';
import canonicalize from 'canonicalize';
import {
  SNAPSHOT_FORMAT,
  SNAPSHOT_VERSION,
  type Snapshot,
  snapshotSchema,
} from '../../../contract/snapshot.ts';
import { ProblemError } from '../../remote/problem-error.ts';

/**
 * A document that came by a link alone: nobody has looked at it.
 *
 * @throws ProblemError `newer-snapshot` or `damaged-snapshot`
 */
export async function checkedDocument(text: string): Promise<Snapshot> {
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
