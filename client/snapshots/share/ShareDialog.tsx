import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SnapshotEntry } from '../../../contract/snapshots.ts';
import { isolate } from '../../i18n/node-names.ts';
import { useSpeech } from '../../i18n/use-speech.ts';
import { Dialog } from '../../shell/Dialog.tsx';
import classes from '../DialogForm.module.css';
import { ErrorWords } from '../ErrorWords.tsx';
import { linksQuery } from '../requests.ts';
import { closeDialog } from '../state.ts';
import { CopyField } from './CopyField.tsx';
import { insideLink } from './inside-link.ts';
import { LinkItem } from './LinkItem.tsx';
import { NewLink } from './NewLink.tsx';
import own from './Share.module.css';

/** Gives a snapshot to others by a link, and takes the link back. */
export function ShareDialog({ entry }: { readonly entry: SnapshotEntry }) {
  const { t } = useSpeech();
  const { data, error } = useQuery(linksQuery(entry.id));
  const [withdrawn, setWithdrawn] = useState(false);
  return (
    <Dialog
      size="wide"
      close={closeDialog}
      title={t('snapshots.share.title', { name: isolate(entry.name) })}
    >
      <div className={classes.form}>
        <p>{t('snapshots.share.lead')}</p>
        <NewLink entry={entry} />
        <section>
          <h3 className={own.heading}>{t('snapshots.share.links')}</h3>
          {error && <ErrorWords error={error} />}
          {data?.links.length === 0 && <p>{t('snapshots.share.none')}</p>}
          <ul className={own.links}>
            {data?.links.map((link) => (
              <LinkItem key={link.token} link={link} done={() => setWithdrawn(true)} />
            ))}
          </ul>
          <p role="status">{withdrawn && t('snapshots.share.withdrawn')}</p>
        </section>
        {entry.kind === 'view' && <Inside entry={entry} />}
      </div>
    </Dialog>
  );
}

/** For a small snapshot: a link that needs no server to keep it. */
function Inside({ entry }: { readonly entry: SnapshotEntry }) {
  const { t } = useSpeech();
  const [link, setLink] = useState<string | null | undefined>(undefined);
  const [making, setMaking] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const make = async () => {
    setMaking(true);
    try {
      setLink((await insideLink(entry.id, location.origin)) ?? null);
    } catch (failure) {
      setError(failure);
    }
    setMaking(false);
  };
  return (
    <section>
      <h3 className={own.heading}>{t('snapshots.share.inside')}</h3>
      <p>{t('snapshots.share.insideHelp')}</p>
      {error !== null && <ErrorWords error={error} />}
      {link === undefined && (
        <Button mt={8} size="xs" variant="default" loading={making} onClick={() => void make()}>
          {t('snapshots.share.makeInside')}
        </Button>
      )}
      {link === null && <p role="status">{t('snapshots.share.insideTooLarge')}</p>}
      {typeof link === 'string' && (
        <CopyField
          label={t('snapshots.share.link')}
          verb={t('snapshots.share.copyLink')}
          text={link}
        />
      )}
    </section>
  );
}
