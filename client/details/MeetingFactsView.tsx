import { Sentence, slots } from '../i18n/Sentence.tsx';
import { useSpeech } from '../i18n/use-speech.ts';
import classes from './Details.module.css';
import { EvidenceButton } from './EvidenceButton.tsx';
import { happensSomewhere, type MeetingFacts } from './meeting-facts.ts';
import { NodeLink } from './NodeLink.tsx';
import { evidenceOf, type Neighbourhood } from './neighbourhood.ts';

/** Whether it took place, when and where; what the report does not say is said to be so. */
export function MeetingFactsView({
  facts,
  around,
}: {
  readonly facts: MeetingFacts;
  readonly around: Neighbourhood;
}) {
  const { t, date } = useSpeech();
  const { node, status, places, parties } = facts;
  return (
    <>
      <dl className={classes.facts}>
        {status && (
          <>
            <dt>{t('details.status')}</dt>
            <dd>{t(`meetingStatus.${status}`)}</dd>
          </>
        )}
        <dt>{t('details.when')}</dt>
        <dd className={facts.date ? undefined : classes.unknown}>
          {date(facts.date)}
          {facts.date && <EvidenceButton evidence={evidenceOf(node)} />}
        </dd>
        {(places.length > 0 || happensSomewhere(facts)) && <dt>{t('details.where')}</dt>}
        {places.map((place) => {
          const [state] = around.out(place.node.id, 'LOCATED_IN');
          return (
            <dd key={place.node.id}>
              <span>
                {state ? (
                  <Sentence
                    words={t('details.placeIn', slots('place', 'state'))}
                    parts={{
                      place: <NodeLink node={place.node} />,
                      state: <NodeLink node={state.node} />,
                    }}
                  />
                ) : (
                  <NodeLink node={place.node} />
                )}
              </span>
              <EvidenceButton evidence={evidenceOf(place.relationship)} />
            </dd>
          );
        })}
        {places.length === 0 && happensSomewhere(facts) && (
          <dd className={classes.unknown}>{t('details.noPlace')}</dd>
        )}
      </dl>
      {facts.kind !== 'multilateral' && parties.length === 1 && (
        <p className={classes.unknown}>{t('details.noCounterpart')}</p>
      )}
      {parties.length === 0 && <p className={classes.unknown}>{t('details.noParticipants')}</p>}
    </>
  );
}
