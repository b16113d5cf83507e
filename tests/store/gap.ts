import type { StoreKind } from '../../contract/health.ts';
import type { OpenStore } from '../support/stores.ts';

export type SuiteName =
  | 'values'
  | 'random values'
  | 'reading'
  | 'writing'
  | 'refusing writes'
  | 'limits'
  | 'errors'
  | 'life cycle'
  | 'schema';

/** What one store can't do of what every store must: the reason, and what it does instead. */
export interface Gap {
  readonly store: StoreKind;
  readonly suite: SuiteName;
  /** The name of the test that fails there. */
  readonly test: string;
  readonly reason: string;
  /** What happens instead, in words and as a check. */
  readonly instead: string;
  readonly check: (open: OpenStore) => Promise<void>;
}
