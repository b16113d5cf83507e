import { Button, CloseButton } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { setScreen } from '../actions/set-screen.ts';
import { isolate } from '../i18n/node-names.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './DoneNotice.module.css';
import { ErrorWords } from './ErrorWords.tsx';
import { openKept } from './opened/open-kept.ts';
import { restoreSnapshot } from './requests.ts';
import { sayDone, useSnapshots } from './state.ts';

/** Says what was just done with a snapshot, with the way on or back. */
export function DoneNotice() {
  const { t, number } = useSpeech();
  const done = useSnapshots(({ done }) => done);
  const onShelf = useWorkspace(({ screen }) => screen === 'snapshots');
  const queries = useQueryClient();
  const undo = async (id: string) => {
    sayDone(null);
    await restoreSnapshot(id).catch((error: unknown) => sayDone({ type: 'failed', error }));
    await queries.invalidateQueries({ queryKey: ['snapshots'] });
  };
  return (
    <div role="status" className={classes.place}>
      {done && (
        <div className={classes.notice}>
          {done.type === 'failed' ? (
            <ErrorWords error={done.error} />
          ) : (
            <p>
              {t(`snapshots.shelf.done.${done.type}`, { name: isolate(done.entry.name) })}
              {done.type === 'saved' && done.missing > 0 && (
                <>
                  {' '}
                  {t('snapshots.shelf.done.missing', {
                    count: done.missing,
                    n: number(done.missing),
                  })}
                </>
              )}
            </p>
          )}
          {done.type === 'saved' && (
            <>
              <Button variant="light" size="xs" onClick={() => void openKept(queries, done.entry)}>
                {t('snapshots.shelf.open')}
              </Button>
              {!onShelf && (
                <Button variant="subtle" size="xs" onClick={() => setScreen('snapshots')}>
                  {t('snapshots.shelf.done.show')}
                </Button>
              )}
            </>
          )}
          {done.type === 'deleted' && (
            <Button variant="light" size="xs" onClick={() => void undo(done.entry.id)}>
              {t('snapshots.shelf.done.undo')}
            </Button>
          )}
          <CloseButton
            size="sm"
            aria-label={t('snapshots.shelf.done.dismiss')}
            onClick={() => sayDone(null)}
          />
        </div>
      )}
    </div>
  );
}
