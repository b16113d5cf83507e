import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { ActorReply } from '../../contract/actor.ts';
import { MEETING_KINDS } from '../../contract/model.ts';
import { Local } from '../i18n/Name.tsx';
import { namedText } from '../i18n/named-text.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { actorQuery } from '../remote/view-queries.ts';
import classes from './ActorMeetings.module.css';
import type { MeetingsChosen } from './meetings-chosen.ts';

/** Topics shown before the reader asks for the rest. */
const AT_FIRST = 5;

/** An actor's meetings in numbers, and the choice of some of them by kind and by topic. */
export function ActorMeetings({
  id,
  chosen,
  choose,
}: {
  readonly id: string;
  readonly chosen: MeetingsChosen;
  readonly choose: (chosen: MeetingsChosen) => void;
}) {
  const { t, language, number } = useSpeech();
  const [all, setAll] = useState(false);
  const told = useQuery(actorQuery(id)).data;
  const left = useQuery(actorQuery(id, chosen)).data;
  if (!told || !left || told.meetings === 0) return null;
  const { kinds, topics } = told;
  const shown =
    all || topics.items.length <= AT_FIRST + 1 ? topics.items : topics.items.slice(0, AT_FIRST);
  const press = (field: keyof MeetingsChosen, value: string) =>
    choose({ ...chosen, [field]: chosen[field] === value ? undefined : value });
  return (
    <>
      {told.meetings > 1 && <Numbers reply={left} />}
      {kinds.length > 1 && (
        <fieldset className={classes.choices}>
          <legend>{t('actor.byKind')}</legend>
          {kinds.map(({ kind, count }) => {
            const known = MEETING_KINDS.find((one) => one === kind);
            return (
              <Choice
                key={kind}
                pressed={chosen.kind === kind}
                count={count}
                press={() => press('kind', kind)}
              >
                {known ? t(`meetingKind.${known}`) : kind}
              </Choice>
            );
          })}
        </fieldset>
      )}
      {told.meetings > 1 && topics.items.length > 1 && (
        <fieldset className={classes.choices}>
          <legend>{t('actor.byTopic')}</legend>
          {shown.map((topic) => (
            <Choice
              key={topic.id}
              pressed={chosen.topic === topic.id}
              count={topic.count}
              press={() => press('topic', topic.id)}
            >
              <Local {...namedText(topic, language)} />
            </Choice>
          ))}
          {shown.length < topics.items.length && (
            <button type="button" className={classes.more} onClick={() => setAll(true)}>
              {t('details.more', { n: number(topics.items.length - shown.length) })}
            </button>
          )}
          {all && topics.items.length < topics.total && (
            <span className={classes.quiet}>
              {t('actor.firstOf', {
                shown: number(topics.items.length),
                total: number(topics.total),
              })}
            </span>
          )}
        </fieldset>
      )}
    </>
  );
}

/** "12 meetings with 8 others · from 2023 to 5 January 2024 · no date reported for 3". */
function Numbers({ reply }: { readonly reply: ActorReply }) {
  const { t, count, date, number } = useSpeech();
  const { meetings, met, first, last, undated } = reply;
  const words = [
    count('meeting', meetings),
    ...(first !== null && last !== null
      ? [
          first === last
            ? date(first)
            : t('actor.between', { first: date(first), last: date(last) }),
        ]
      : []),
    ...(undated > 0 && undated < meetings ? [t('actor.undated', { n: number(undated) })] : []),
    ...(undated === meetings ? [t('date.absent')] : []),
    ...(met.total > 0 ? [t('actor.others', { count: met.total, n: number(met.total) })] : []),
  ];
  return (
    <p className={classes.numbers} role="status">
      {words.join(' · ')}
    </p>
  );
}

function Choice({
  pressed,
  count,
  press,
  children,
}: {
  readonly pressed: boolean;
  readonly count: number;
  readonly press: () => void;
  readonly children: ReactNode;
}) {
  const { number } = useSpeech();
  return (
    <button type="button" className={classes.choice} aria-pressed={pressed} onClick={press}>
      {children} <span className={classes.quiet}>{number(count)}</span>
    </button>
  );
}
