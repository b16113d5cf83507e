import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useSpeech } from '../i18n/use-speech.ts';
import classes from './List.module.css';
import { type Column, type Order, ordered } from './rows.ts';

/** A table whose headings order it; one row a thing, the first cell its name. */
export function SortableTable<T extends { readonly node: { readonly id: string } }>({
  caption,
  rows,
  columns,
  heading,
  cell,
  selected,
  limit,
}: {
  readonly caption: ReactNode;
  readonly rows: readonly T[];
  readonly columns: readonly Column<T>[];
  readonly heading: (column: string) => string;
  readonly cell: (column: string, row: T) => ReactNode;
  readonly selected: string | undefined;
  /** Rows shown at most, the first in their order; all without it. */
  readonly limit?: number;
}) {
  const speech = useSpeech();
  const [order, setOrder] = useState<Order | null>(null);
  const sort = (column: string) =>
    setOrder((now) => ({ column, descending: now?.column === column && !now.descending }));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than its column scrolls by keyboard.
    <section className={classes.scroller} tabIndex={0} aria-label={String(caption)}>
      <table className={classes.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id }) => {
              const direction =
                order?.column === id ? (order.descending ? 'descending' : 'ascending') : undefined;
              return (
                <th key={id} scope="col" {...(direction && { 'aria-sort': direction })}>
                  <button
                    type="button"
                    title={speech.t('list.sortBy', { column: heading(id) })}
                    onClick={() => sort(id)}
                  >
                    {heading(id)}
                    {direction === 'ascending' && <IconArrowUp size={14} aria-hidden />}
                    {direction === 'descending' && <IconArrowDown size={14} aria-hidden />}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {ordered(rows, columns, order, speech)
            .slice(0, limit)
            .map((row) => (
              <tr key={row.node.id} aria-current={row.node.id === selected || undefined}>
                {columns.map(({ id }, index) =>
                  index === 0 ? (
                    <th key={id} scope="row">
                      {cell(id, row)}
                    </th>
                  ) : (
                    <td key={id} data-heading={heading(id)}>
                      {cell(id, row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}
