import { useQuery } from '@tanstack/react-query';
import { holdsWords } from '../../../contract/holds-words.ts';
import { useSpeech } from '../../i18n/use-speech.ts';
import { sessionQuery } from '../../remote/session-query.ts';
import classes from './Library.module.css';
import { NoneFound } from './NoneFound.tsx';
import { openQuery } from './open-query.ts';
import { type ReadyQuery, readyIn, SHELF, SHELF_GROUPS } from './shelf.ts';

/** The shelf: a way into the graph for each thing that one would ask. */
export function ReadyList({ typed }: { readonly typed: string }) {
  const { t, language } = useSpeech();
  const { data: session } = useQuery(sessionQuery);
  const shelf: readonly ReadyQuery[] = SHELF;
  const found = shelf.filter(({ id, group, statement }) =>
    holdsWords(
      [
        t(`cypher.shelf.group.${group}`),
        t(`cypher.shelf.ready.${id}.title`),
        t(`cypher.shelf.ready.${id}.about`),
        statement,
      ].join('\n'),
      typed,
    ),
  );
  if (found.length === 0) return <NoneFound typed={typed} empty="" />;
  return SHELF_GROUPS.map((group) => {
    const ready = found.filter((each) => each.group === group);
    return ready.length === 0 ? null : (
      <section key={group} aria-labelledby={`liqa-shelf-${group}`}>
        <h3 id={`liqa-shelf-${group}`} className={classes.group}>
          {t(`cypher.shelf.group.${group}`)}
        </h3>
        <ul className={classes.list}>
          {ready.map((each) => (
            <li key={each.id} className={classes.item}>
              <button
                type="button"
                className={classes.open}
                onClick={() => openQuery(readyIn(each, language))}
              >
                <span className={classes.name}>{t(`cypher.shelf.ready.${each.id}.title`)}</span>
                <span className={classes.about}>{t(`cypher.shelf.ready.${each.id}.about`)}</span>
                {each.needs && session?.store.capabilities[each.needs] === false && (
                  <span className={classes.mark}>{t('cypher.library.needsNeo4j')}</span>
                )}
              </button>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
