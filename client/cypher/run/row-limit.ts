import { create } from 'zustand';

/** How many rows of an answer a reader may choose to be shown. */
export const ROW_LIMITS = [100, 1_000, 10_000, 100_000] as const;
export type RowLimit = (typeof ROW_LIMITS)[number];

const KEY = 'liqa-cypher-rows';
const USUAL: RowLimit = 1_000;

/** The reader's choice; kept for the next visit. */
export const useRowLimit = create<{ readonly rows: RowLimit }>()(() => ({ rows: recall() }));

export function chooseRowLimit(rows: RowLimit): void {
  useRowLimit.setState({ rows });
  try {
    localStorage.setItem(KEY, String(rows));
  } catch {
    // Without storage the choice lasts until the page is left.
  }
}

function recall(): RowLimit {
  try {
    return ROW_LIMITS.find((limit) => String(limit) === localStorage.getItem(KEY)) ?? USUAL;
  } catch {
    return USUAL;
  }
}
