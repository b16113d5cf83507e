import type { CSSProperties } from 'react';
import type { Meeting } from '../../contract/meeting-filter.ts';
import { MEETING_STATUSES } from '../../contract/model.ts';
import { goTo } from '../actions/go-to.ts';
import { namedText } from '../i18n/named-text.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './Strip.module.css';
import { partOfMonths, spanOf } from './span-of.ts';
import timelineClasses from './Timeline.module.css';

/** As many undated ones have a mark; how many there are is said beside it. */
const MOST_UNDATED = 40;

/**
 * Each dated meeting as the range that it may have been in, over the months. For the hand alone: by
 * keyboard one goes through the view of time, where each has its name.
 */
export function Marks({
  meetings,
  months,
}: {
  readonly meetings: readonly Meeting[];
  readonly months: readonly string[];
}) {
  return (
    <div className={classes.marks} aria-hidden>
      {meetings.map((meeting) => {
        const span = spanOf(meeting);
        if (!span) return null;
        const from = partOfMonths(span.from, months);
        const style = { '--from': from, '--length': partOfMonths(span.to, months) - from };
        return <Mark key={meeting.id} meeting={meeting} style={style as CSSProperties} />;
      })}
    </div>
  );
}

/** Meetings of which no report gives the date, side by side. */
export function UndatedMarks({ meetings }: { readonly meetings: readonly Meeting[] }) {
  return (
    <span className={classes.lane} aria-hidden>
      {meetings.slice(0, MOST_UNDATED).map((meeting) => (
        <Mark key={meeting.id} meeting={meeting} />
      ))}
    </span>
  );
}

function Mark({ meeting, style }: { readonly meeting: Meeting; readonly style?: CSSProperties }) {
  const { date, language } = useSpeech();
  const chosen = useWorkspace(
    ({ selection }) => selection?.type === 'node' && selection.id === meeting.id,
  );
  return (
    <button
      type="button"
      tabIndex={-1}
      className={timelineClasses.bar}
      data-status={MEETING_STATUSES.find((one) => one === meeting.status) ?? 'held'}
      data-chosen={chosen || undefined}
      style={style}
      title={`${namedText(meeting, language).text} · ${date(meeting.date)}`}
      onClick={() => void goTo(meeting.id).catch(() => undefined)}
    />
  );
}
