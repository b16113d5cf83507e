/** A day, month or year (EDTF level 0) as one end of a time that is asked for. */
export const DATE_BOUNDARY = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u;

/** The first day of a year, month or day: `2024-02` is `2024-02-01`. */
export function firstDay(boundary: string): string {
  const [year, month = '01', day = '01'] = boundary.split('-');
  return `${year}-${month}-${day}`;
}

/** The last day of a year, month or day: `2024-02` is `2024-02-29`. */
export function lastDay(boundary: string): string {
  const [year = '', month = '12', day] = boundary.split('-');
  if (day !== undefined) return boundary;
  // Day 0 of the month after is the last one of this; setUTCFullYear takes years below 100 as they are.
  const last = new Date(0);
  last.setUTCFullYear(Number(year), Number(month), 0);
  return `${year}-${month}-${String(last.getUTCDate()).padStart(2, '0')}`;
}
