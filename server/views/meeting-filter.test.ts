import { describe, expect, it } from 'vitest';
import { firstDay, lastDay, meetingFilter } from './meeting-filter.ts';

describe('meetingFilter', () => {
  it('asks for the status alone when nothing else is given', () => {
    expect(meetingFilter({ status: 'held' })).toEqual({
      where: 'm.status = $status',
      parameters: { status: 'held' },
    });
  });

  it('takes all when nothing is given', () => {
    expect(meetingFilter({})).toEqual({ where: 'true', parameters: {} });
  });

  it('keeps values out of the statement', () => {
    const { where, parameters } = meetingFilter({
      status: 'planned',
      kind: 'phone',
      from: '2024-02',
      to: '2024',
    });
    expect(where).toBe(
      'm.status = $status AND m.kind = $kind AND (m.earliest IS NOT NULL OR m.latest IS NOT NULL)' +
        ' AND (m.latest IS NULL OR m.latest >= $from) AND (m.earliest IS NULL OR m.earliest <= $to)',
    );
    expect(parameters).toEqual({
      status: 'planned',
      kind: 'phone',
      from: '2024-02-01',
      to: '2024-12-31',
    });
  });
});

describe('boundaries', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-04', '2024-04-01', '2024-04-30'],
    ['2024-12', '2024-12-01', '2024-12-31'],
    ['2024-10-24', '2024-10-24', '2024-10-24'],
    ['0050-02', '0050-02-01', '0050-02-28'],
  ])('%s is from %s to %s', (boundary, first, last) => {
    expect(firstDay(boundary)).toBe(first);
    expect(lastDay(boundary)).toBe(last);
  });
});
