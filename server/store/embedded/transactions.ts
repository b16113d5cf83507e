import type { GrafeoDB, Transaction } from '@grafeo-db/js';
import { StoreError } from '../store-error.ts';

/** The write transactions that are open in this process. */
export class Transactions {
  readonly #database: () => GrafeoDB;
  readonly #open = new Map<number, { readonly transaction: Transaction; failed: boolean }>();
  #last = 0;

  constructor(database: () => GrafeoDB) {
    this.#database = database;
  }

  begin(): number {
    const id = ++this.#last;
    this.#open.set(id, { transaction: this.#database().beginTransaction(), failed: false });
    return id;
  }

  get(id: number): Transaction {
    return this.#entry(id).transaction;
  }

  /** After a failed statement a transaction can only be rolled back, as in Neo4j. */
  fail(id: number): void {
    this.#entry(id).failed = true;
  }

  commit(id: number): void {
    const { transaction, failed } = this.#entry(id);
    this.#open.delete(id);
    if (!failed) {
      transaction.commit();
      return;
    }
    transaction.rollback();
    throw new StoreError(
      'refused',
      'A statement of this transaction failed, so it was rolled back.',
    );
  }

  rollback(id: number): void {
    const { transaction } = this.#entry(id);
    this.#open.delete(id);
    transaction.rollback();
  }

  #entry(id: number) {
    const entry = this.#open.get(id);
    if (entry === undefined) throw new StoreError('refused', 'This transaction has ended.');
    return entry;
  }
}
