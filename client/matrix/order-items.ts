import { agnes } from 'ml-hclust';
import type { MatrixReply } from '../../contract/matrix.ts';
import type { MatrixAsked } from '../workspace/types.ts';

type Item = MatrixReply['items'][number];

/**
 * The order of the matrix's rows and columns. `meetings` is the server's own, the busiest first;
 * `cluster` puts next to each other those who met each other often: the leaves of an average-linkage
 * clustering (UPGMA) over 1 / (1 + meetings), from 1 (never met) towards 0.
 */
export function orderItems(
  { items, cells }: Pick<MatrixReply, 'items' | 'cells'>,
  order: MatrixAsked['order'],
  nameOf: (item: Item) => string,
  compare: (a: string, b: string) => number,
): readonly Item[] {
  const byName = (a: Item, b: Item) => compare(nameOf(a), nameOf(b));
  switch (order) {
    case 'meetings':
      return items;
    case 'name':
      return items.toSorted(byName);
    case 'state':
      // Those whose state is not known come last.
      return items.toSorted((a, b) => {
        const [one, other] = [a.states[0] ?? '\uffff', b.states[0] ?? '\uffff'];
        return one === other ? byName(a, b) : one < other ? -1 : 1;
      });
    case 'cluster':
      return clustered(items, cells);
  }
}

function clustered(items: readonly Item[], cells: MatrixReply['cells']): readonly Item[] {
  if (items.length < 3) return items;
  const at = new Map(items.map(({ id }, index) => [id, index]));
  const distances = items.map((_, row) =>
    items.map((__, column): number => (row === column ? 0 : 1)),
  );
  for (const { a, b, count } of cells) {
    const [row, column] = [at.get(a), at.get(b)];
    if (row === undefined || column === undefined) continue;
    for (const [one, other] of [
      [row, column],
      [column, row],
    ] as const) {
      const line = distances[one];
      if (line) line[other] = 1 / (1 + count);
    }
  }
  const leaves = agnes(distances, { method: 'average', isDistanceMatrix: true }).indices();
  return leaves.flatMap((leaf) => items[leaf] ?? []);
}
