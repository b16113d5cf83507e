import type { MeetingFilter } from '../../contract/meeting-filter.ts';
import type { Parameters } from '../store/graph-store.ts';

export interface MeetingConditions {
  /** Conditions on a meeting `m`. */
  readonly where: string;
  readonly parameters: Parameters;
}

/**
 * Which meetings count. With dates: those that may have been on a day between them, so that a
 * meeting of "2024" is among those from June 2024; undated ones are not.
 *
 * @example meetingFilter({ status: 'held', from: '2024-06' }).where
 * // m.status = $status AND (m.earliest IS NOT NULL OR m.latest IS NOT NULL) AND (m.latest IS NULL OR m.latest >= $from)
 */
export function meetingFilter({ status, kind, from, to }: MeetingFilter): MeetingConditions {
  const conditions: string[] = [];
  const parameters: Record<string, string> = {};
  if (status !== undefined) {
    conditions.push('m.status = $status');
    parameters.status = status;
  }
  if (kind !== undefined) {
    conditions.push('m.kind = $kind');
    parameters.kind = kind;
  }
  if (from !== undefined || to !== undefined) {
    conditions.push('(m.earliest IS NOT NULL OR m.latest IS NOT NULL)');
  }
  if (from !== undefined) {
    conditions.push('(m.latest IS NULL OR m.latest >= $from)');
    parameters.from = firstDay(from);
  }
  if (to !== undefined) {
    conditions.push('(m.earliest IS NULL OR m.earliest <= $to)');
    parameters.to = lastDay(to);
  }
  return { where: conditions.join(' AND ') || 'true', parameters };
}

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
