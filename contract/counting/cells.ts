/** Counting who met whom, from who took part in meetings. */
import type { MatrixReply } from '../matrix.ts';
import { byText } from './by-text.ts';

/** Who took part together, and in how many meetings. */
export interface Party {
  readonly ids: readonly string[];
  readonly meetings: number;
}

/** In how many meetings each took part. */
export function countAll(parties: readonly Party[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { ids, meetings } of parties) {
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + meetings);
  }
  return counts;
}

/** How often each two of those chosen met (`a` before `b` by id), in the order of their ids. */
export function cellsOf(
  parties: readonly Party[],
  chosen: ReadonlySet<string>,
): MatrixReply['cells'] {
  const cells = new Map<string, { a: string; b: string; count: number }>();
  for (const { ids, meetings } of parties) {
    const here = ids.filter((id) => chosen.has(id)).sort(byText);
    here.forEach((a, at) => {
      for (const b of here.slice(at + 1)) {
        const key = JSON.stringify([a, b]);
        const cell = cells.get(key);
        if (cell) cell.count += meetings;
        else cells.set(key, { a, b, count: meetings });
      }
    });
  }
  return [...cells.values()].sort((x, y) => byText(x.a, y.a) || byText(x.b, y.b));
}
