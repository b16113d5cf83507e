// biome-ignore-all lint/a11y/useSemanticElements: a table element can't leave out what is not in sight.
// biome-ignore-all lint/a11y/useFocusableInteractive: a grid's cells take the focus, one at a time.
import { useVirtualizer } from '@tanstack/react-virtual';
import { lazy, type MouseEvent, Suspense, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useSpeech } from '../../../i18n/use-speech.ts';
import type { Run } from '../../run/run-types.ts';
import { useKnownNames } from '../value/known-names.ts';
import { CellDetail } from './CellDetail.tsx';
import { type CellAt, sameCell } from './cell-at.ts';
import { columnWidths, resizedColumn } from './column-widths.ts';
import { GridRow } from './GridRow.tsx';
import { HeaderCell } from './HeaderCell.tsx';
import type { Order } from './sort-rows.ts';
import classes from './Table.module.css';
import { useCopying } from './use-copying.ts';
import { focusCell, useGridKeys } from './use-grid-keys.ts';
import { useSorted } from './use-sorted.ts';

const CellMenu = lazy(async () => ({ default: (await import('./CellMenu.tsx')).CellMenu }));

/** Pixels: of a row, of the headings, of the rows' numbers. */
const ROW = 36;
const HEADINGS = 36;
const NUMBERS = 76;

/** An answer's rows as a grid. Only what is in sight is drawn, however many there are. */
export function TableView({ run }: { readonly run: Run }) {
  const { t, language } = useSpeech();
  const { fields } = run;
  const [order, setOrder] = useState<Order | null>(null);
  const sorted = useSorted(run, order);
  const names = useKnownNames();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<CellAt>({ row: 0, column: 0 });
  const [opened, setOpened] = useState<CellAt | null>(null);
  const [menu, setMenu] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const { copy, said } = useCopying(run, sorted);

  const [widths, setWidths] = useState<readonly number[]>([]);
  const some = run.rows.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first rows decide, not each that follows.
  useLayoutEffect(() => {
    const room = (scroller.current?.clientWidth ?? 0) - NUMBERS - 1;
    setWidths(columnWidths(fields, run.rows, room));
  }, [fields, some]);
  const resize = (column: number, by: number) =>
    setWidths((now) => resizedColumn(now, column, (now[column] ?? 0) + by));

  const rows = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 6,
    useFlushSync: false,
    scrollPaddingStart: HEADINGS,
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) =>
      withOne(
        Math.max(0, startIndex - overscan),
        Math.min(count - 1, endIndex + overscan),
        active.row,
        count,
      ),
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: widths.length,
    getScrollElement: () => scroller.current,
    estimateSize: (column) => widths[column] ?? 0,
    overscan: 3,
    useFlushSync: false,
    paddingStart: NUMBERS,
    scrollPaddingStart: NUMBERS,
    isRtl: language === 'ar',
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) =>
      withOne(
        Math.max(0, startIndex - overscan),
        Math.min(count - 1, endIndex + overscan),
        active.column,
        count,
      ),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other widths, other places.
  useLayoutEffect(() => columns.measure(), [widths]);

  const go = (to: CellAt) => {
    setActive(to);
    if (to.row >= 0) rows.scrollToIndex(to.row, { align: 'auto' });
    if (to.column >= 0) columns.scrollToIndex(to.column, { align: 'auto' });
  };
  const sort = (column: number) =>
    setOrder((now) => {
      if (now?.column !== column) return { column, descending: false };
      return now.descending ? null : { column, descending: true };
    });
  const open = (cell: CellAt) => {
    if (cell.row >= 0 && cell.column >= 0) setOpened(cell);
  };
  const back = () => focusCell(scroller.current, active);
  const onKeyDown = useGridKeys({
    scroller,
    active,
    rows: sorted.length,
    columns: fields.length,
    rowHeight: ROW,
    go,
    resize,
    open,
    copy: (cell) => copy('cell', cell),
  });
  const onContextMenu = (event: MouseEvent) => {
    const cell = cellOf(event.target);
    if (!cell || cell.row < 0 || cell.column < 0) return;
    event.preventDefault();
    setActive(cell);
    setMenu({ x: event.clientX, y: event.clientY });
  };

  const items = rows.getVirtualItems();
  const inSight = columns.getVirtualItems();
  const width = columns.getTotalSize();
  const shown = useMemo(() => inSight, [inSight]);
  const openedRow = opened && sorted.at(opened.row);
  return (
    <div className={classes.table}>
      <div
        ref={scroller}
        role="grid"
        className={classes.grid}
        aria-label={t('cypher.answer.table')}
        aria-rowcount={sorted.length + 1}
        aria-colcount={fields.length + 1}
        aria-busy={sorted.sorting}
        tabIndex={-1}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => {
          const cell = cellOf(target);
          if (cell && !sameCell(cell, active)) setActive(cell);
        }}
        onDoubleClick={({ target }) => {
          const cell = cellOf(target);
          if (cell) open(cell);
        }}
        onContextMenu={onContextMenu}
      >
        <div style={{ width, height: HEADINGS + rows.getTotalSize() }} className={classes.all}>
          <div role="row" aria-rowindex={1} className={classes.headings} style={{ width }}>
            <div
              role="columnheader"
              aria-colindex={1}
              data-cell="-1:-1"
              tabIndex={active.row === -1 && active.column === -1 ? 0 : -1}
              className={classes.corner}
              aria-label={t('cypher.answer.rowNumber')}
            >
              #
            </div>
            {shown.map(({ index, start, size }) => (
              <HeaderCell
                key={index}
                field={fields[index] ?? ''}
                column={index}
                style={{ insetInlineStart: start, width: size }}
                isActive={active.row === -1 && active.column === index}
                order={order}
                sort={sort}
                resize={resize}
              />
            ))}
          </div>
          {items.map(({ index, start }) => {
            const { row, number } = sorted.at(index);
            return (
              <GridRow
                key={index}
                row={row}
                place={index}
                number={number}
                top={start + HEADINGS}
                width={width}
                columns={shown}
                active={active.row === index ? active.column : undefined}
                names={names}
              />
            );
          })}
        </div>
      </div>
      {sorted.length === 0 && run.status === 'done' && (
        <p className={classes.none}>{t('cypher.answer.noRows')}</p>
      )}
      {openedRow && opened && (
        <CellDetail
          value={openedRow.row[opened.column] ?? { $type: 'Null', _value: null }}
          row={openedRow.row}
          field={fields[opened.column] ?? ''}
          number={openedRow.number}
          names={names}
          copy={() => copy('cell', opened)}
          close={() => {
            setOpened(null);
            back();
          }}
        />
      )}
      {menu && (
        <Suspense>
          <CellMenu
            at={menu}
            rows={sorted.length}
            close={() => {
              setMenu(null);
              back();
            }}
            open={() => open(active)}
            copy={(what) => copy(what, active)}
          />
        </Suspense>
      )}
      <p role="status" className={classes.said}>
        {sorted.sorting ? t('cypher.answer.sorting') : said}
      </p>
    </div>
  );
}

/** Numbers from `first` to `last`, and one more, which keeps the cell that has the tab stop drawn. */
function withOne(first: number, last: number, one: number, count: number): number[] {
  const range = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  if (one < 0 || one >= count || (one >= first && one <= last)) return range;
  return one < first ? [one, ...range] : [...range, one];
}

function cellOf(target: EventTarget): CellAt | undefined {
  const cell = target instanceof Element ? target.closest('[data-cell]') : null;
  const [row, column] = (cell?.getAttribute('data-cell') ?? '').split(':').map(Number);
  return row === undefined || column === undefined ? undefined : { row, column };
}
