import type { Fault } from '../../contract/problem.ts';

/**
 * What can be wrong with a snapshot or the place where they are kept.
 *
 * | code | meaning |
 * |---|---|
 * | `invalid-snapshot` | a document that was sent is not one; `faults` says where |
 * | `newer-snapshot` | it was written by a later version; it stays as it is |
 * | `damaged-snapshot` | a kept file is not what was written; it stays as it is |
 * | `storage-full` | there is no room for it; nothing of it is kept |
 * | `conflict` | the graph is not in a state that allows it |
 */
export type SnapshotErrorCode =
  | 'invalid-snapshot'
  | 'newer-snapshot'
  | 'damaged-snapshot'
  | 'storage-full'
  | 'conflict';

export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
  readonly code: SnapshotErrorCode;
  readonly faults: readonly Fault[];

  constructor(
    code: SnapshotErrorCode,
    message: string,
    more: { faults?: readonly Fault[]; cause?: unknown } = {},
  ) {
    super(message, 'cause' in more ? { cause: more.cause } : undefined);
    this.code = code;
    this.faults = more.faults ?? [];
  }
}
