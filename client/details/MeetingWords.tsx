import { Fragment, type ReactNode } from 'react';
import { Listed } from '../i18n/Listed.tsx';
import { Sentence, slots } from '../i18n/Sentence.tsx';
import { useSpeech } from '../i18n/use-speech.ts';
import classes from './Details.module.css';
import { happensSomewhere, type MeetingFacts } from './meeting-facts.ts';
import { IdLink, NodeLink } from './NodeLink.tsx';
import { type Link, wordsOf } from './neighbourhood.ts';

/** How, when and where in one line: "Phone call · date not reported". */
export function MeetingLine({
  facts,
  linked = false,
}: {
  readonly facts: MeetingFacts;
  /** Whether the kind leads to the meeting, where its title is not beside it. */
  readonly linked?: boolean;
}) {
  const { t, date } = useSpeech();
  const parts: ReactNode[] = [];
  const kind = facts.kind ? t(`meetingKind.${facts.kind}`) : t('kind.Meeting');
  parts.push(linked ? <IdLink id={facts.node.id}>{kind}</IdLink> : kind);
  if (facts.status && facts.status !== 'held') parts.push(t(`meetingStatus.${facts.status}`));
  parts.push(date(facts.date));
  if (facts.places.length > 0) parts.push(<Places places={facts.places} />);
  else if (happensSomewhere(facts)) parts.push(t('details.noPlace'));
  return (
    <div className={classes.more}>
      {parts.map((part, index) => {
        const key = `${index}`;
        return (
          <Fragment key={key}>
            {index > 0 && <span aria-hidden> · </span>}
            {part}
          </Fragment>
        );
      })}
    </div>
  );
}

export function Places({ places }: { readonly places: readonly Link[] }) {
  return <Listed items={places.map(({ node }) => <NodeLink key={node.id} node={node} />)} />;
}

/** "On the sidelines of the summit", "Stop no. 8 of the tour". */
export function PartOf({ part }: { readonly part: Link }) {
  const { t, number } = useSpeech();
  const { ordinal } = part.relationship.properties;
  const as = wordsOf(part.relationship, 'as');
  const slot = slots('meeting');
  const words = () => {
    if (typeof ordinal === 'number') {
      return t('details.stopOrdinal', { ...slot, ordinal: number(ordinal) });
    }
    if (as === 'on the sidelines') return t('details.sidelines', slot);
    return t(as === 'stop' ? 'details.stop' : 'details.part', slot);
  };
  return <Sentence words={words()} parts={{ meeting: <NodeLink node={part.node} /> }} />;
}
