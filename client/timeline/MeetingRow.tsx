import type { CSSProperties } from 'react';
import type { Meeting } from '../../contract/meeting-filter.ts';
import { MEETING_KINDS, MEETING_STATUSES } from '../../contract/model.ts';
import { IdLink } from '../details/NodeLink.tsx';
import { Local } from '../i18n/Name.tsx';
import { namedText } from '../i18n/named-text.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import type { Span } from './span-of.ts';
import classes from './Timeline.module.css';

/** One meeting: what it was, and on the axis the range in which it may have been. */
export function MeetingRow({
  meeting,
  span,
  axis,
}: {
  readonly meeting: Meeting;
  readonly span?: Span;
  readonly axis?: Span;
}) {
  const { t, date, language } = useSpeech();
  const chosen = useWorkspace(
    ({ selection }) => selection?.type === 'node' && selection.id === meeting.id,
  );
  const kind = MEETING_KINDS.find((one) => one === meeting.kind);
  const status = MEETING_STATUSES.find((one) => one === meeting.status) ?? 'held';
  const words = [
    kind ? t(`meetingKind.${kind}`) : t('kind.Meeting'),
    ...(status === 'held' ? [] : [t(`meetingStatus.${status}`)]),
    ...(span ? [date(meeting.date)] : []),
  ];
  return (
    <li className={classes.row} aria-current={chosen || undefined}>
      <div className={classes.words}>
        <IdLink id={meeting.id}>
          <Local {...namedText(meeting, language)} />
        </IdLink>
        <div className={classes.more}>{words.join(' · ')}</div>
      </div>
      {span && axis && (
        <div className={classes.track} aria-hidden>
          <div
            className={classes.bar}
            data-status={status}
            style={
              {
                '--from': (span.from - axis.from) / (axis.to - axis.from),
                '--length': (span.to - span.from) / (axis.to - axis.from),
              } as CSSProperties
            }
          />
        </div>
      )}
    </li>
  );
}
