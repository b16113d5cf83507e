import { Button, NativeSelect, Textarea } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { SnapshotEntry } from '../../../contract/snapshots.ts';
import { isolate } from '../../i18n/node-names.ts';
import { useSpeech } from '../../i18n/use-speech.ts';
import { ErrorWords } from '../ErrorWords.tsx';
import { makeLink } from '../requests.ts';
import { EXPIRIES, type Expiry, expiryOf } from './expiry.ts';
import { originsIn } from './origins-in.ts';
import own from './Share.module.css';

/** Makes a link: until when it opens, and which sites may show it within their pages. */
export function NewLink({ entry }: { readonly entry: SnapshotEntry }) {
  const { t } = useSpeech();
  const queries = useQueryClient();
  const [expiry, setExpiry] = useState<Expiry>('never');
  const [sites, setSites] = useState('');
  const [making, setMaking] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { origins, wrong } = originsIn(sites);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (wrong !== undefined) return;
    setMaking(true);
    setError(null);
    try {
      const expires = expiryOf(expiry, new Date());
      await makeLink(entry.id, { origins, ...(expires && { expires }) });
      setSites('');
      await queries.invalidateQueries({ queryKey: ['snapshots', 'links', entry.id] });
    } catch (failure) {
      setError(failure);
    }
    setMaking(false);
  };
  return (
    <form className={own.new} onSubmit={(event) => void submit(event)}>
      <NativeSelect
        size="sm"
        label={t('snapshots.share.expires')}
        value={expiry}
        onChange={(event) => setExpiry(event.currentTarget.value as Expiry)}
        data={EXPIRIES.map((value) => ({ value, label: t(`snapshots.share.expiry.${value}`) }))}
      />
      <Textarea
        size="sm"
        rows={2}
        dir="ltr"
        label={t('snapshots.share.origins')}
        description={t('snapshots.share.originsHelp')}
        value={sites}
        error={wrong !== undefined && t('snapshots.share.originsWrong', { line: isolate(wrong) })}
        onChange={(event) => setSites(event.currentTarget.value)}
      />
      {error !== null && <ErrorWords error={error} />}
      <Button
        type="submit"
        size="sm"
        loading={making}
        leftSection={<IconLink size={17} aria-hidden />}
      >
        {t('snapshots.share.make')}
      </Button>
    </form>
  );
}
