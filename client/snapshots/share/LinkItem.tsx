import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SnapshotLink } from '../../../contract/snapshot-links.ts';
import { isolate } from '../../i18n/node-names.ts';
import { useSpeech } from '../../i18n/use-speech.ts';
import { ErrorWords } from '../ErrorWords.tsx';
import { momentWords } from '../moment-words.ts';
import { withdrawLink } from '../requests.ts';
import { CopyField } from './CopyField.tsx';
import { embedCode } from './embed-code.ts';
import own from './Share.module.css';

/** A link that opens the snapshot, to copy and to withdraw. */
export function LinkItem({
  link,
  done,
}: {
  readonly link: SnapshotLink;
  readonly done: () => void;
}) {
  const { t, list, language } = useSpeech();
  const queries = useQueryClient();
  const [error, setError] = useState<unknown>(null);
  const { token, path, created, expires, origins } = link;
  const address = `${location.origin}${path}`;
  const date = (moment: string) => isolate(momentWords(moment, language));
  const ended = expires !== null && Date.parse(expires) <= Date.now();
  const withdraw = async () => {
    try {
      await withdrawLink(link.snapshot, token);
      done();
      await queries.invalidateQueries({ queryKey: ['snapshots', 'links', link.snapshot] });
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <li className={own.link}>
      <CopyField
        label={t('snapshots.share.link')}
        verb={t('snapshots.share.copyLink')}
        text={address}
      />
      {origins.length > 0 && (
        <CopyField
          label={t('snapshots.share.embed')}
          verb={t('snapshots.share.copyEmbed')}
          text={embedCode(address, 'Liqa')}
        />
      )}
      <div className={own.about}>
        <span>{t('snapshots.share.created', { date: date(created) })}</span>
        <span>
          {expires === null
            ? t('snapshots.share.forever')
            : t(ended ? 'snapshots.share.expired' : 'snapshots.share.until', {
                date: date(expires),
              })}
        </span>
        {origins.length > 0 && (
          <span>{t('snapshots.share.framed', { sites: list(origins.map(isolate)) })}</span>
        )}
        <Button size="compact-sm" variant="subtle" onClick={() => void withdraw()}>
          {t('snapshots.share.withdraw')}
        </Button>
      </div>
      {error !== null && <ErrorWords error={error} />}
    </li>
  );
}
