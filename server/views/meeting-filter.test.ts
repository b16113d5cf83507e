import { describe, expect, it } from 'vitest';
import { meetingFilter } from './meeting-filter.ts';

describe('meetingFilter', () => {
  it('asks for the status alone when nothing else is given', () => {
    expect(meetingFilter({ status: ['held'] })).toEqual({
      where: 'm.status IN $status',
      clause: 'WHERE m.status IN $status',
      parameters: { status: ['held'] },
    });
  });

  it('takes all when nothing is given', () => {
    expect(meetingFilter({})).toEqual({ where: 'true', clause: '', parameters: {} });
  });

  it('keeps values out of the statement', () => {
    const { where, parameters } = meetingFilter({
      status: ['planned', 'denied'],
      kind: ['phone'],
      from: '2024-02',
      to: '2024',
    });
    expect(where).toBe(
      'm.status IN $status AND m.kind IN $kind AND (m.earliest IS NOT NULL OR m.latest IS NOT NULL)' +
        ' AND (m.latest IS NULL OR m.latest >= $from) AND (m.earliest IS NULL OR m.earliest <= $to)',
    );
    expect(parameters).toEqual({
      status: ['planned', 'denied'],
      kind: ['phone'],
      from: '2024-02-01',
      to: '2024-12-31',
    });
  });

  it('lets undated ones count where they are asked for', () => {
    expect(meetingFilter({ to: '2024', undated: 'yes' }).where).toBe(
      '(m.earliest IS NULL OR m.earliest <= $to)',
    );
  });
});
