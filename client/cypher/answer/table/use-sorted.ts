import { useEffect, useState } from 'react';
import { useSpeech } from '../../../i18n/use-speech.ts';
import type { Row, Run } from '../../run/run-types.ts';
import { type Order, sortRows } from './sort-rows.ts';

/** Rows in the order they are shown in. */
export interface Sorted {
  readonly length: number;
  /** The row at a place, and its place in the answer. */
  readonly at: (place: number) => { readonly row: Row; readonly number: number };
  /** Whether an order is on its way; until then the one before is shown. */
  readonly sorting: boolean;
}

/** A run's rows in order; those that come after it was chosen follow until the last has come. */
export function useSorted(run: Run, order: Order | null): Sorted {
  const { compare } = useSpeech();
  const [places, setPlaces] = useState<Uint32Array | null>(null);
  const [sorting, setSorting] = useState(false);
  const { rows } = run;
  const ended = run.status !== 'running';
  // biome-ignore lint/correctness/useExhaustiveDependencies: while rows come, they are not sorted again with each batch.
  useEffect(() => {
    if (!order) {
      setPlaces(null);
      return;
    }
    const controller = new AbortController();
    setSorting(true);
    sortRows(rows, order, compare, controller.signal).then(
      (sorted) => {
        setPlaces(sorted);
        setSorting(false);
      },
      // Another order was chosen meanwhile.
      () => undefined,
    );
    return () => {
      controller.abort();
      setSorting(false);
    };
  }, [order, ended, compare]);

  const at = (place: number) => {
    const number = (order && places?.[place]) ?? place;
    return { row: rows[number] ?? [], number };
  };
  return { length: rows.length, at, sorting };
}
