import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { type CellAt, cellAfterKey } from './cell-at.ts';

interface Grid {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly active: CellAt;
  readonly rows: number;
  readonly columns: number;
  readonly rowHeight: number;
  readonly go: (to: CellAt) => void;
  readonly resize: (column: number, by: number) => void;
  /** What Enter and the space bar do where a cell holds nothing to press. */
  readonly open: (cell: CellAt) => void;
  readonly copy: (cell: CellAt) => void;
}

/** Pixels that one press of a key makes a column wider or narrower. */
const STEP = 16;

/** The keys of a grid: arrows from cell to cell, Enter to use one, Ctrl+C to copy it. */
export function useGridKeys(grid: Grid): (event: KeyboardEvent) => void {
  const { scroller, active } = grid;
  const moved = useRef(false);
  // After a move the cell may have to be drawn before it can be focused.
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    focusCell(scroller.current, active);
  }, [scroller, active]);

  return (event) => {
    const cell = event.target as HTMLElement;
    const onCell = cell.hasAttribute('data-cell');
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
    const sideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    if (event.shiftKey && sideways && active.row === -1 && active.column >= 0) {
      grid.resize(active.column, event.key === forward ? STEP : -STEP);
    } else if ((event.key === 'Enter' || event.key === ' ') && onCell) {
      const inside = event.key === 'Enter' && cell.querySelector<HTMLElement>('[data-primary]');
      if (inside) inside.click();
      else grid.open(active);
    } else if ((event.ctrlKey || event.metaKey) && event.code === 'KeyC') {
      if (!getSelection()?.isCollapsed) return;
      grid.copy(active);
    } else {
      const page = Math.max(1, Math.floor(event.currentTarget.clientHeight / grid.rowHeight) - 2);
      const to = event.altKey
        ? undefined
        : cellAfterKey(active, event, { rows: grid.rows, columns: grid.columns, page, rtl });
      if (!to) return;
      moved.current = true;
      grid.go(to);
    }
    event.preventDefault();
    event.stopPropagation();
  };
}

/** Puts the keyboard's focus on a cell that is drawn. */
export function focusCell(scroller: HTMLElement | null, { row, column }: CellAt): void {
  scroller
    ?.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`)
    ?.focus({ preventScroll: true });
}
