/** Where an arrow, Home or End leads in a square of `size` rows; with Control to its corners. */
export function cellAfter(
  { row, column }: { readonly row: number; readonly column: number },
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  size: number,
  rtl: boolean,
): { readonly row: number; readonly column: number } | undefined {
  const last = size - 1;
  const within = (at: number) => Math.min(last, Math.max(0, at));
  const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
  const back = rtl ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return { row, column: within(column + 1) };
  if (key === back) return { row, column: within(column - 1) };
  if (key === 'ArrowDown') return { row: within(row + 1), column };
  if (key === 'ArrowUp') return { row: within(row - 1), column };
  if (key === 'Home') return { row: ctrlKey ? 0 : row, column: 0 };
  if (key === 'End') return { row: ctrlKey ? last : row, column: last };
  return undefined;
}
