import type { TypedJson } from '../../../../contract/typed-json.ts';
import { createPace } from '../../run/pace.ts';
import type { Row } from '../../run/run-types.ts';
import { compareKeys, isNull, type SortKey, sortKey } from '../value/compare-values.ts';

/** By which column rows are sorted, and which way. */
export interface Order {
  readonly column: number;
  readonly descending: boolean;
}

const NULL: TypedJson = { $type: 'Null', _value: null };

/**
 * Where each row goes: the rows' numbers in the order asked for. Rows that are equal stay in the
 * answer's order; null is last either way. Rests so that the page draws and listens meanwhile.
 * Rejects with the signal's reason.
 */
export async function sortRows(
  rows: readonly Row[],
  { column, descending }: Order,
  words: (a: string, b: string) => number,
  signal?: AbortSignal,
): Promise<Uint32Array> {
  const pace = createPace();
  const rest = async () => {
    await pace.rest();
    signal?.throwIfAborted();
  };
  const keys: SortKey[] = [];
  for (const row of rows) {
    keys.push(sortKey(row[column] ?? NULL));
    if (pace.due()) await rest();
  }
  const before = (a: number, b: number): boolean => {
    const [x, y] = [keys[a] as SortKey, keys[b] as SortKey];
    const order =
      isNull(x) || isNull(y)
        ? Number(isNull(x)) - Number(isNull(y))
        : (descending ? -1 : 1) * compareKeys(x, y, words);
    return order <= 0;
  };

  // A merge sort from below, because the engine's own can't rest.
  let from = Uint32Array.from(rows, (_, at) => at);
  let to = new Uint32Array(rows.length);
  for (let width = 1; width < rows.length; width *= 2) {
    for (let start = 0; start < rows.length; start += 2 * width) {
      const middle = Math.min(start + width, rows.length);
      const end = Math.min(start + 2 * width, rows.length);
      let [left, right] = [start, middle];
      for (let at = start; at < end; at += 1) {
        const takeLeft =
          left < middle && (right >= end || before(from[left] as number, from[right] as number));
        to[at] = from[takeLeft ? left : right] as number;
        if (takeLeft) left += 1;
        else right += 1;
        if (at % 64 === 0 && pace.due()) await rest();
      }
    }
    [from, to] = [to, from];
  }
  return from;
}
