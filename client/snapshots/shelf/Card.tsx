import { Button } from '@mantine/core';
import { IconPhoto } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SnapshotEntry } from '../../../contract/snapshots.ts';
import { isolate } from '../../i18n/node-names.ts';
import { useSpeech } from '../../i18n/use-speech.ts';
import { momentWords, sizeWords } from '../moment-words.ts';
import { LARGEST_OPENED } from '../opened/fetch-document.ts';
import { openKept } from '../opened/open-kept.ts';
import { restoreSnapshot } from '../requests.ts';
import { sayDone } from '../state.ts';
import { CardMenu } from './CardMenu.tsx';
import { EntryForm } from './EntryForm.tsx';
import classes from './Shelf.module.css';

/** A snapshot on the shelf: what it looks like, what it holds, what can be done with it. */
export function Card({ entry }: { readonly entry: SnapshotEntry }) {
  const { t } = useSpeech();
  const queries = useQueryClient();
  const [editing, setEditing] = useState(false);
  const [opening, setOpening] = useState(false);
  const { name, note, thumbnail, bytes, deleted } = entry;
  const tooLarge = bytes > LARGEST_OPENED;
  const open = async () => {
    setOpening(true);
    await openKept(queries, entry);
    setOpening(false);
  };
  const restore = async () => {
    await restoreSnapshot(entry.id).catch((error: unknown) => sayDone({ type: 'failed', error }));
    await queries.invalidateQueries({ queryKey: ['snapshots'] });
  };
  return (
    <article className={classes.card} aria-label={name}>
      <div className={classes.picture}>
        {thumbnail ? (
          <img src={thumbnail} alt={t('snapshots.shelf.picture', { name: isolate(name) })} />
        ) : (
          <IconPhoto size={28} stroke={1.3} aria-hidden />
        )}
      </div>
      {editing ? (
        <EntryForm entry={entry} close={() => setEditing(false)} />
      ) : (
        <div className={classes.words}>
          <h3>
            <bdi>{name}</bdi>
          </h3>
          <Facts entry={entry} />
          {note && (
            <p dir="auto" className={classes.note}>
              {note}
            </p>
          )}
          {tooLarge && <p className={classes.facts}>{t('snapshots.shelf.openFull')}</p>}
          <div className={classes.verbs}>
            {deleted !== null ? (
              <Button size="xs" variant="light" onClick={() => void restore()}>
                {t('snapshots.shelf.restore')}
              </Button>
            ) : (
              <>
                <Button
                  size="xs"
                  variant="light"
                  loading={opening}
                  disabled={tooLarge}
                  aria-label={t('snapshots.shelf.openNamed', { name: isolate(name) })}
                  onClick={() => void open()}
                >
                  {t('snapshots.shelf.open')}
                </Button>
                <CardMenu entry={entry} edit={() => setEditing(true)} />
              </>
            )}
          </div>
        </div>
      )}
    </article>
  );
}

function Facts({ entry }: { readonly entry: SnapshotEntry }) {
  const { t, number, language } = useSpeech();
  const { kind, taken, bytes, counts } = entry;
  const { nodes, relationships } = counts;
  return (
    <p className={classes.facts}>
      <span>{momentWords(taken, language)}</span>
      <span className={classes.kind}>{t(`snapshots.shelf.kind.${kind}`)}</span>
      <span>
        {t('snapshots.shelf.items', { count: nodes, n: number(nodes) })}
        {language === 'ar' ? '، ' : ', '}
        {t('snapshots.shelf.ties', { count: relationships, n: number(relationships) })}
      </span>
      <span>{sizeWords(bytes, language)}</span>
    </p>
  );
}
