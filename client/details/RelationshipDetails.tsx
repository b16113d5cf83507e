import { useSpeech } from '../i18n/use-speech.ts';
import { Notes } from '../notes/Notes.tsx';
import { Failure } from '../shell/Message.tsx';
import { CloseDetails } from './CloseDetails.tsx';
import classes from './Details.module.css';
import { DetailsWaiting } from './DetailsWaiting.tsx';
import { PartOf } from './MeetingWords.tsx';
import { NodeLink } from './NodeLink.tsx';
import { NotFound } from './NotFound.tsx';
import { evidenceOf } from './neighbourhood.ts';
import { RelationshipWords } from './RelationshipWords.tsx';
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
