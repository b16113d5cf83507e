// biome-ignore-all lint/a11y/useSemanticElements: a table element can't leave out what is not in sight.
// biome-ignore-all lint/a11y/useFocusableInteractive: a grid's cells take the focus, one at a time.
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { CSSProperties, PointerEvent } from 'react';
import { useSpeech } from '../../../i18n/use-speech.ts';
import type { Order } from './sort-rows.ts';
import classes from './Table.module.css';

/** A column's heading: a click sorts by it, its edge resizes it. */
export function HeaderCell({
  field,
  column,
  style,
  isActive,
  order,
  sort,
  resize,
}: {
  readonly field: string;
  readonly column: number;
  readonly style: CSSProperties;
  readonly isActive: boolean;
  readonly order: Order | null;
  readonly sort: (column: number) => void;
  /** `by`: pixels. */
  readonly resize: (column: number, by: number) => void;
}) {
  const { t } = useSpeech();
  const direction =
    order?.column === column ? (order.descending ? 'descending' : 'ascending') : 'none';
  return (
    <div
      role="columnheader"
      aria-colindex={column + 2}
      aria-sort={direction}
      aria-keyshortcuts="Enter Shift+ArrowRight Shift+ArrowLeft"
      data-cell={`-1:${column}`}
      tabIndex={isActive ? 0 : -1}
      className={classes.heading}
      style={style}
      title={t('cypher.answer.sortBy', { column: field })}
    >
      <button
        type="button"
        data-primary
        tabIndex={-1}
        className={classes.sort}
        onClick={() => sort(column)}
      >
        <bdi dir="ltr">{field}</bdi>
        {direction === 'ascending' && <IconArrowUp size={14} aria-hidden />}
        {direction === 'descending' && <IconArrowDown size={14} aria-hidden />}
      </button>
      <Edge drag={(by) => resize(column, by)} />
    </div>
  );
}

/** What is dragged to resize a column; Shift and an arrow on its heading do the same. */
function Edge({ drag }: { readonly drag: (by: number) => void }) {
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    drag(rtl ? -event.movementX : event.movementX);
  };
  return (
    <span
      aria-hidden
      className={classes.edge}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
    />
  );
}
