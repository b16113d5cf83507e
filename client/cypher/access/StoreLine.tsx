import { IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useSpeech } from '../../i18n/use-speech.ts';
import { sessionQuery } from '../../remote/session-query.ts';
import { useWorkbench } from '../workbench.ts';
import classes from './Access.module.css';

/** What answers, within which limits; while writing, that what is run changes the graph. */
export function StoreLine() {
  const { t, number } = useSpeech();
  const writing = useWorkbench((workbench) => workbench.accessMode === 'Write');
  const { data: session } = useQuery(sessionQuery);
  if (writing) {
    return (
      <p className={classes.writing} role="status">
        <IconPencil size={15} aria-hidden />
        {t('cypher.workbench.writing')}
      </p>
    );
  }
  if (!session) return null;
  const { seconds, rows, megabytes } = session.limits;
  return (
    <p className={classes.store}>
      {t(`cypher.workbench.store.${session.store.kind}`)}
      {' · '}
      {t('cypher.workbench.limits', {
        seconds: number(seconds),
        rows: number(rows),
        megabytes: number(megabytes),
      })}
    </p>
  );
}
