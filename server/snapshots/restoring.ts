import type { NodeKind } from '../../contract/model.ts';
import type { SnapshotImport } from '../../contract/snapshot-import.ts';
import type { WriteTransaction } from '../store/graph-store.ts';
import type { Value, ValueMap } from '../store/value.ts';
import { UNDER_WAY, withBefore } from './restore-marks.ts';

/** Statements that are on their way while the next is made. */
const AHEAD = 2;
const EXAMPLES = 50;

export type Restored = Pick<SnapshotImport, 'nodes' | 'relationships' | 'examples'>;

/** Where a node is found: by its kind and id, or by the store's element id. */
export type Place = NodeKind | { readonly elementId: string };

/** One restoring under way. */
export class Restoring {
  readonly tx: WriteTransaction;
  readonly apply: boolean;
  /** Whether the store was empty: then nothing needs to be looked for. */
  readonly empty: boolean;
  readonly places = new Map<string, Place>();
  /** Ids of nodes that were not there. */
  readonly fresh = new Set<string>();
  readonly restored: Restored = {
    nodes: { added: 0, changed: 0, same: 0 },
    relationships: { added: 0, changed: 0, same: 0 },
    examples: [],
  };
  /** Whether it is in steps: then what it makes and changes is marked. */
  readonly #inSteps: boolean;
  readonly #running = new Set<Promise<unknown>>();

  constructor(
    tx: WriteTransaction,
    { apply, empty, inSteps = false }: { apply: boolean; empty: boolean; inSteps?: boolean },
  ) {
    this.tx = tx;
    this.apply = apply;
    this.empty = empty;
    this.#inSteps = inSteps;
  }

  note(what: 'node' | 'relationship', id: string, change: 'added' | 'changed' | 'same'): void {
    this.restored[`${what}s`][change] += 1;
    const { examples } = this.restored;
    if (change !== 'same' && examples.length < EXAMPLES) examples.push({ what, id, change });
  }

  /** Sends a statement, and waits for those before it and not for itself. */
  async run(statement: string, rows: readonly Value[]): Promise<void> {
    if (!this.apply || rows.length === 0) return;
    const running = this.tx.run(statement, { rows });
    this.#running.add(running);
    // A failure is thrown by who waits for it.
    running.then(
      () => this.#running.delete(running),
      () => {},
    );
    while (this.#running.size >= AHEAD) await Promise.race(this.#running);
  }

  /** The labels that a node is created with. */
  labelled(labels: readonly string[] = []): readonly string[] {
    return this.#inSteps ? [...labels, UNDER_WAY] : labels;
  }

  /** Whether what was there before is marked when something about it changes. */
  get marks(): boolean {
    return this.#inSteps && this.apply && !this.empty;
  }

  /** Properties as they are written; `before` is what they were, for what was there. */
  marked(properties: ValueMap, before?: ValueMap): ValueMap {
    return this.marks ? withBefore(properties, before) : properties;
  }

  /** Waits for all that was sent. */
  async settled(): Promise<void> {
    await Promise.all(this.#running);
  }
}
