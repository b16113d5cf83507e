import type { CheckStatement } from '../../cypher/statement-checks.ts';
import type { Limits } from '../../settings.ts';
import type { Snapshots } from '../../snapshots/open-snapshots.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { HttpProblem } from '../http-problem.ts';
import type { WriteTurns } from '../write-turns.ts';
import { Slots } from './slots.ts';

/** What the routes of snapshots work with. */
export interface SnapshotParts {
  readonly store: GraphStore;
  readonly snapshots: Snapshots;
  readonly limits: Limits;
  readonly check: CheckStatement;
  readonly turns: WriteTurns;
  /** Called when the graph was changed. */
  readonly changed: () => void;
  readonly slots: Slots;
}

/** So much that reads or writes a whole graph runs at the same time. */
const AT_ONCE = 2;
/** Milliseconds that reading or writing a whole graph may take. */
export const WHOLE_GRAPH_MS = 30 * 60_000;

export function snapshotSlots(): Slots {
  return new Slots(AT_ONCE);
}

export function noSnapshot(id: string): HttpProblem {
  return new HttpProblem('not-found', { detail: 'no-snapshot', subject: id.slice(0, 128) });
}

/** What there is; else the problem that there is none. */
export function found<T>(snapshot: T | undefined, id: string): T {
  if (snapshot === undefined) throw noSnapshot(id);
  return snapshot;
}
