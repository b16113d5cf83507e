import type { Meeting } from '../../contract/meeting-filter.ts';

const DAY = 86_400_000;

/** When a meeting may have been: from the beginning of its first possible day to the end of its last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A meeting's span in milliseconds since 1970, UTC; undefined where the reports give no date. */
export function spanOf({
  earliest,
  latest,
}: Pick<Meeting, 'earliest' | 'latest'>): Span | undefined {
  const [first, last] = [earliest ?? latest, latest ?? earliest].map((day) =>
    day === null ? Number.NaN : Date.parse(`${day}T00:00:00Z`),
  );
  if (first === undefined || last === undefined || Number.isNaN(first + last)) return undefined;
  return { from: first, to: last + DAY };
}

/** Where a time is on a row of months of one width, from 0 at the first's start to 1 at the last's end. */
export function partOfMonths(time: number, months: readonly string[]): number {
  const at = new Date(time);
  const [year = 0, month = 0] = (months[0] ?? '').split('-').map(Number);
  const start = Date.UTC(at.getUTCFullYear(), at.getUTCMonth());
  const end = Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1);
  const whole = (at.getUTCFullYear() - year) * 12 + at.getUTCMonth() + 1 - month;
  return (whole + (time - start) / (end - start)) / months.length;
}

/** All months from the one that holds `from` to the one that holds `to`, as YYYY-MM. */
export function monthsBetween(from: number, to: number): readonly string[] {
  const months: string[] = [];
  const at = new Date(from);
  at.setUTCDate(1);
  for (; at.getTime() <= to; at.setUTCMonth(at.getUTCMonth() + 1)) {
    months.push(at.toISOString().slice(0, 7));
  }
  return months;
}
