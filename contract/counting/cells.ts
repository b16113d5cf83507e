/** Counting who met whom, from who took part in each meeting. */
import type { MatrixReply } from '../matrix.ts';
import { byText } from './by-text.ts';

/** In how many meetings each took part. */
export function countAll(parties: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of parties.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** How often each two of those chosen met (`a` before `b` by id), in the order of their ids. */
export function cellsOf(
  parties: readonly (readonly string[])[],
  chosen: ReadonlySet<string>,
): MatrixReply['cells'] {
  const cells = new Map<string, { a: string; b: string; count: number }>();
  for (const party of parties) {
    const here = party.filter((id) => chosen.has(id)).sort(byText);
    here.forEach((a, at) => {
      for (const b of here.slice(at + 1)) {
        const key = JSON.stringify([a, b]);
        const cell = cells.get(key);
        if (cell) cell.count += 1;
        else cells.set(key, { a, b, count: 1 });
      }
    });
  }
  return [...cells.values()].sort((x, y) => byText(x.a, y.a) || byText(x.b, y.b));
}
