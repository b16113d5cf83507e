/** A cell by what is seen: `row` -1 is the headings, `column` -1 the rows' numbers. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

export const sameCell = (a: CellAt, b: CellAt): boolean => a.row === b.row && a.column === b.column;

interface Size {
  readonly rows: number;
  readonly columns: number;
  /** Rows that are seen at once. */
  readonly page: number;
  /** Whether columns go from right to left. */
  readonly rtl: boolean;
}

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>;

/** Where a key leads from a cell; undefined for keys that don't move. */
export function cellAfterKey(
  at: CellAt,
  { key, ctrlKey, metaKey }: Key,
  size: Size,
): CellAt | undefined {
  const far = ctrlKey || metaKey;
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  const to = (row: number, column: number): CellAt => ({
    row: Math.min(lastRow, Math.max(-1, row)),
    column: Math.min(lastColumn, Math.max(-1, column)),
  });
  const forward = size.rtl ? -1 : 1;
  switch (key) {
    case 'ArrowDown':
      return to(far ? lastRow : at.row + 1, at.column);
    case 'ArrowUp':
      return to(far ? 0 : at.row - 1, at.column);
    case 'ArrowRight':
      return to(at.row, at.column + forward);
    case 'ArrowLeft':
      return to(at.row, at.column - forward);
    case 'Home':
      return to(far ? 0 : at.row, 0);
    case 'End':
      return to(far ? lastRow : at.row, lastColumn);
    case 'PageDown':
      return to(at.row + size.page, at.column);
    case 'PageUp':
      return to(Math.max(0, at.row - size.page), at.column);
    default:
      return undefined;
  }
}
