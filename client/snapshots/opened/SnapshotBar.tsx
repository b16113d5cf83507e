import { Button } from '@mantine/core';
import { IconArrowBackUp, IconCamera } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { setScreen } from '../../actions/set-screen.ts';
import { isolate } from '../../i18n/node-names.ts';
import { useSpeech } from '../../i18n/use-speech.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import { momentWords } from '../moment-words.ts';
import { goToPlace } from '../state.ts';
import { GuestDownloads } from './GuestDownloads.tsx';
import { backToPresent } from './open-document.ts';
import { IS_GUEST, type Opened, SHARED_TOKEN } from './opened.ts';
import classes from './SnapshotBar.module.css';

/** Says that a snapshot is looked at and which, with the way to the present. */
export function SnapshotBar({ opened }: { readonly opened: Opened }) {
  const { t, list, language } = useSpeech();
  const queries = useQueryClient();
  const id = useWorkspace(({ snapshot }) => snapshot);
  const { name, note, head, sources } = opened;
  const compare = () => {
    if (id === null) return;
    goToPlace({ at: 'compare', before: id, after: 'present' });
    backToPresent(queries);
    setScreen('snapshots');
  };
  return (
    <section className={classes.bar} aria-label={t('snapshots.opened.label')}>
      <IconCamera size={20} aria-hidden />
      <div className={classes.words}>
        <p>
          <strong dir="auto">{name ?? t('snapshots.opened.unnamed')}</strong>
          <span>
            {t('snapshots.opened.taken', { date: isolate(momentWords(head.taken, language)) })}
          </span>
          {sources.length > 0 && (
            <span>
              {t('snapshots.opened.sources', {
                titles: list(sources.slice(0, 3).map((title) => isolate(title))),
              })}
            </span>
          )}
        </p>
        {note && (
          <p dir="auto" className={classes.note}>
            {note}
          </p>
        )}
      </div>
      {IS_GUEST ? (
        <div className={classes.verbs}>
          {SHARED_TOKEN !== undefined && <GuestDownloads token={SHARED_TOKEN} />}
          <Button component="a" href="/" target="_top" variant="light" size="xs">
            {t('snapshots.opened.explore')}
          </Button>
        </div>
      ) : (
        <div className={classes.verbs}>
          <Button variant="subtle" size="xs" onClick={compare}>
            {t('snapshots.opened.compare')}
          </Button>
          <Button
            variant="light"
            size="xs"
            leftSection={<IconArrowBackUp className={classes.mirrored} size={16} aria-hidden />}
            onClick={() => backToPresent(queries)}
          >
            {t('snapshots.opened.back')}
          </Button>
        </div>
      )}
    </section>
  );
}
