import type { KeyboardEvent } from 'react';
import classes from './Columns.module.css';
import { NARROWEST, type OuterColumn, STEP, WIDEST } from './column-widths.ts';

/** The line between two columns: drag it, move it with the arrow keys, double click it to reset. */
export function ColumnHandle({
  label,
  column,
  width,
  drag,
  resize,
  reset,
}: {
  readonly label: string;
  readonly column: OuterColumn;
  readonly width: number;
  readonly drag: (clientX: number) => void;
  readonly resize: (width: number) => void;
  readonly reset: () => void;
}) {
  const percent = (part: number) => Math.round(part * 100);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    // Towards the middle makes the column wider.
    const outwards = (column === 'finder') !== rtl ? 'ArrowLeft' : 'ArrowRight';
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      resize(event.key === outwards ? width - STEP : width + STEP);
    } else if (event.key === 'Home') resize(NARROWEST);
    else if (event.key === 'End') resize(WIDEST);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule can't be moved.
    <div
      role="separator"
      tabIndex={0}
      className={classes.handle}
      aria-orientation="vertical"
      aria-label={label}
      aria-controls={`liqa-column-${column}`}
      aria-valuenow={percent(width)}
      aria-valuemin={percent(NARROWEST)}
      aria-valuemax={percent(WIDEST)}
      title={label}
      onKeyDown={onKeyDown}
      onDoubleClick={reset}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) drag(event.clientX);
      }}
    />
  );
}
