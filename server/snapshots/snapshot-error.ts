import type { Fault } from '../../contract/problem.ts';

/**
 * What can be wrong with a snapshot or the place where they are kept; `subject` is the id, version
 * or number that it is about.
 *
 * | reason | code | meaning |
 * |---|---|---|
 * | `faults` | `invalid-snapshot` | a document that was sent is not one; `faults` says where |
 * | `unknown-format` | `invalid-snapshot` | a file that was sent is of no format that is read |
 * | `not-full` | `invalid-snapshot` | only a full snapshot goes into the graph |
 * | `newer` | `newer-snapshot` | it was written by a later version; it stays as it is |
 * | `damaged` | `damaged-snapshot` | a kept file is not what was written; it stays as it is |
 * | `full` | `storage-full` | there is no room for it; nothing of it is kept |
 * | `storage-away` | `storage-away` | the service that keeps them does not answer |
 * | `storage-refused` | `storage-away` | the service that keeps them refuses what this server asks |
 * | `changing` | `conflict` | the graph kept changing while it was read |
 * | `same-id` | `conflict` | two nodes of the model have the same id |
 * | `other-report` | `conflict` | the report is loaded with other content |
 * | `without-text` | `conflict` | the report's text is missing |
 * | `restoring` | `conflict` | another snapshot is being restored into the graph |
 * | `store-memory` | `conflict` | the store has not the memory for such a transaction |
 * | `nothing-selected` | `conflict` | the part that is selected was asked for, and none is |
 * | `too-large-to-draw` | `conflict` | more nodes or relationships than a picture can hold |
 * | `reserved-name` | `conflict` | a property's name that no document can hold |
 */
const CODES = {
  faults: 'invalid-snapshot',
  'unknown-format': 'invalid-snapshot',
  'not-full': 'invalid-snapshot',
  newer: 'newer-snapshot',
  damaged: 'damaged-snapshot',
  full: 'storage-full',
  'storage-away': 'storage-away',
  'storage-refused': 'storage-away',
  changing: 'conflict',
  'same-id': 'conflict',
  'other-report': 'conflict',
  'without-text': 'conflict',
  restoring: 'conflict',
  'store-memory': 'conflict',
  'reserved-name': 'conflict',
  'nothing-selected': 'conflict',
  'too-large-to-draw': 'conflict',
} as const;

export type SnapshotReason = keyof typeof CODES;

export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
  readonly reason: SnapshotReason;
  readonly subject: string;
  readonly faults: readonly Fault[];

  constructor(
    reason: SnapshotReason,
    subject = '',
    more: { faults?: readonly Fault[]; cause?: unknown } = {},
  ) {
    const [first] = more.faults ?? [];
    const about = first ? `${first.pointer}: expected ${first.expected}` : subject;
    super(`${reason}: ${about}`, 'cause' in more ? { cause: more.cause } : undefined);
    this.reason = reason;
    this.subject = subject;
    this.faults = more.faults ?? [];
  }

  get code(): (typeof CODES)[SnapshotReason] {
    return CODES[this.reason];
  }
}
