import { useQuery } from '@tanstack/react-query';
import { measureNumber } from '../../contract/chosen-look.ts';
import classes from '../details/Details.module.css';
import { useSpeech } from '../i18n/use-speech.ts';
import { lookWords } from '../look/words.ts';
import { actorQuery } from '../remote/view-queries.ts';
import { filtersSet } from '../workspace/filters.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { useMeasures } from './use-measures.ts';

/** Somebody who looks at the picture first reads no numbers meanwhile: they leave it the machine. */
const PATIENCE_MS = 500;

/** How an actor stands among those in the picture who met, in words. */
export function ActorMeasuresView({ id }: { readonly id: string }) {
  const { language, number, date } = useSpeech();
  const filters = useWorkspace((workspace) => workspace.filters);
  const measured = useMeasures(true, PATIENCE_MS)?.get(id);
  // The picture may lack the first or the last: the store knows all.
  const { first = null, last = null } = useQuery(actorQuery(id)).data?.met ?? {};
  const words = lookWords(language);
  if (!measured || measured.degree === 0) return null;
  const { degree, betweenness, closeness } = measured;
  return (
    <section className={classes.section} aria-label={words.measures}>
      <h3>{words.measures}</h3>
      <ul>
        <li title={words.means.degree}>{words.met(number(degree))}</li>
        <li title={words.means.betweenness}>
          {betweenness > 0 ? words.between(number(measureNumber(betweenness))) : words.notBetween}
        </li>
        <li title={words.means.closeness}>{words.near(number(measureNumber(closeness)))}</li>
      </ul>
      <p className={classes.unknown}>
        {filtersSet(filters).length === 0 ? words.inPicture : words.inPictureFiltered}
      </p>
      {first !== null && (
        <ul>
          <li>{words.first(date(first))}</li>
          {last !== null && last !== first && <li>{words.last(date(last))}</li>}
        </ul>
      )}
    </section>
  );
}
