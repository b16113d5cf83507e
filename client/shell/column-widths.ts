/** Widths of the two outer columns in parts of the whole; the middle has the rest. */
export interface Widths {
  readonly finder: number;
  readonly report: number;
}

export type OuterColumn = keyof Widths;

export const DEFAULT_WIDTHS: Widths = { finder: 0.25, report: 0.29 };

/** Bounds of an outer column, and what the middle keeps at least. */
export const NARROWEST = 0.16;
export const WIDEST = 0.45;
const MIDDLE = 0.2;

/** Gives a column a width, as far as it and the others allow. */
export function resized(widths: Widths, column: OuterColumn, width: number): Widths {
  const other = widths[column === 'finder' ? 'report' : 'finder'];
  const most = Math.min(WIDEST, 1 - MIDDLE - other);
  return { ...widths, [column]: Math.min(most, Math.max(NARROWEST, width)) };
}

/** Reads what was remembered; whatever can't be used is the default. */
export function readWidths(remembered: string | null): Widths {
  const parts = (remembered ?? '').split(' ').map(Number);
  const [finder = Number.NaN, report = Number.NaN] = parts;
  if (parts.length !== 2 || !(finder > 0) || !(report > 0)) return DEFAULT_WIDTHS;
  return resized(resized(DEFAULT_WIDTHS, 'finder', finder), 'report', report);
}

export function writeWidths({ finder, report }: Widths): string {
  return `${finder.toFixed(3)} ${report.toFixed(3)}`;
}
