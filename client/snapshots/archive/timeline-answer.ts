import { byTime } from '../../../contract/counting/count-common.ts';
import type { TimelineReply } from '../../../contract/timeline.ts';
import type { Parameters } from '../../remote/get-json.ts';
import { dayOf, type KeptMeetings } from './kept-meetings.ts';

/** `/api/timeline` of a snapshot: its meetings by time, of one actor or of all. */
export function timelineAnswer(kept: KeptMeetings, asked: Parameters): TimelineReply {
  const { of, limit = 500 } = asked;
  const meetings = kept
    .passing(asked, 'any')
    .map(kept.meetingOf)
    .filter(({ actors }) => of === undefined || actors.includes(String(of)))
    .sort(byTime);
  if (meetings.length === 0 && of !== undefined) kept.checkActor(String(of));
  const days = meetings.flatMap((meeting) => dayOf(meeting) ?? []);
  const periods = new Map<string, number>();
  for (const day of days) {
    const period = day.slice(0, -3);
    periods.set(period, (periods.get(period) ?? 0) + 1);
  }
  return {
    meetings: meetings.slice(0, Number(limit)),
    periods: [...periods]
      .map(([period, count]) => ({ period, count }))
      .sort((a, b) => (a.period < b.period ? -1 : 1)),
    undated: meetings.length - days.length,
    total: meetings.length,
  };
}
