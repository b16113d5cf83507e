import { useSpeech } from '../i18n/use-speech.ts';
import { Notes } from '../notes/Notes.tsx';
import { Failure } from '../shell/Message.tsx';
import { CloseDetails } from './CloseDetails.tsx';
import classes from './Details.module.css';
import { derivePair } from './derive-details.ts';
import { PartOf } from './MeetingWords.tsx';
import { DetailsWaiting, NotFound } from './NodeDetails.tsx';
import { NodeLink, NodeLinks } from './NodeLink.tsx';
import { evidenceOf } from './neighbourhood.ts';
import { RelationshipWords } from './RelationshipWords.tsx';
import { SectionView } from './SectionView.tsx';
import { Sentences } from './Sentences.tsx';
import { useAround } from './use-around.ts';

/** What one line of the picture states, and the sentence that says so. */
export function RelationshipDetails({ id }: { readonly id: string }) {
  const { t } = useSpeech();
  const [type = '', from = ''] = id.split(':');
  const { around, isPending, error, retry } = useAround(from);
  const found = around.all(from).find(({ relationship }) => relationship.id === id);
  const start = around.node(from);
  if (!found || !start) {
    if (isPending) return <DetailsWaiting />;
    return error ? <Failure error={error} retry={retry} /> : <NotFound />;
  }
  return (
    <article className={classes.details}>
      <div className={classes.head}>
        <div className={classes.kindLine}>
          <span>{t('section.states')}</span>
          <CloseDetails />
        </div>
        <p className={classes.stated}>
          <RelationshipWords
            relationship={found.relationship}
            from={<NodeLink node={start} />}
            to={<NodeLink node={found.node} />}
          />
        </p>
        {type === 'PART_OF' && (
          <p className={classes.other}>
            <PartOf part={found} />
          </p>
        )}
      </div>
      <Sentences evidence={evidenceOf(found.relationship)} />
      <Notes on={id} />
    </article>
  );
}

/** Two who met: in which meetings, and the sentences that say so. */
export function PairDetails({ ids }: { readonly ids: readonly [string, string] }) {
  const { t } = useSpeech();
  const { around, isPending, error, retry } = useAround(ids[0]);
  const [a, b] = ids.map(around.node);
  const sections = derivePair(around, ids);
  if (!a || !b || sections.length === 0) {
    if (isPending) return <DetailsWaiting />;
    return error ? <Failure error={error} retry={retry} /> : <NotFound />;
  }
  const evidence = sections
    .flatMap(({ items }) => items)
    .flatMap((item) => (item.type === 'meeting' ? evidenceOf(item.facts.node) : []));
  return (
    <article className={classes.details}>
      <div className={classes.head}>
        <div className={classes.kindLine}>
          <span>{t('details.pair')}</span>
          <CloseDetails />
        </div>
        <h2>
          <NodeLinks nodes={[a, b]} />
        </h2>
      </div>
      {sections.map((section) => (
        <SectionView key={section.id} section={section} />
      ))}
      <Sentences evidence={evidence} />
    </article>
  );
}
