import { Button, Checkbox, Loader, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { numberFormat } from '../../i18n/formats.ts';
import { localeOf } from '../../i18n/locale.ts';
import { useSpeech } from '../../i18n/use-speech.ts';
import { Dialog } from '../../shell/Dialog.tsx';
import { useWorkspace } from '../../workspace/workspace.ts';
import classes from '../DialogForm.module.css';
import { ErrorWords } from '../ErrorWords.tsx';
import { closeDialog } from '../state.ts';
import { proposedName } from './proposed-name.ts';
import { shareOf } from './take-snapshot.ts';
import { useClock } from './use-clock.ts';
import { useSaving } from './use-saving.ts';

/** Asks how a snapshot shall be called, and takes it. */
export function SaveDialog({ of }: { readonly of: 'view' | 'full' }) {
  const speech = useSpeech();
  const { t, language } = speech;
  const [name, setName] = useState(() =>
    proposedName(of, useWorkspace.getState(), speech, new Date()),
  );
  const [note, setNote] = useState('');
  const [texts, setTexts] = useState(true);
  const { save, stop, running, progress, error } = useSaving(of);
  const seconds = useClock(running);
  const empty = useWorkspace(({ graph }) => of === 'view' && graph.nodes.size === 0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '' && !running) void save({ name: name.trim(), note: note.trim(), texts });
  };
  const time = numberFormat(localeOf(language), {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
  }).format(seconds);
  const share = progress ? shareOf(progress) : 0;
  const percent = numberFormat(localeOf(language), {
    style: 'percent',
    maximumFractionDigits: 0,
  }).format(share);
  return (
    <Dialog close={closeDialog} title={t(`snapshots.take.${of}`)}>
      <form className={classes.form} onSubmit={submit}>
        <p>{t(empty ? 'snapshots.take.nothing' : `snapshots.take.${of}Help`)}</p>
        <TextInput
          data-autofocus
          label={t('snapshots.take.name')}
          value={name}
          dir="auto"
          maxLength={200}
          error={name.trim() === '' && t('snapshots.shelf.form.nameMissing')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Textarea
          label={t('snapshots.take.note')}
          description={t('snapshots.take.noteHelp')}
          value={note}
          dir="auto"
          rows={3}
          maxLength={10_000}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Checkbox
          label={t('snapshots.take.texts')}
          description={t('snapshots.take.textsHelp')}
          checked={texts}
          onChange={(event) => setTexts(event.currentTarget.checked)}
        />
        {error !== null && <ErrorWords error={error} />}
        <div className={classes.end}>
          {running ? (
            <>
              <Button variant="light" onClick={stop}>
                {t('snapshots.take.stop')}
              </Button>
              {progress ? (
                <progress value={share} max={1} aria-label={t('snapshots.take.progress')} />
              ) : (
                <Loader size="xs" aria-hidden />
              )}
              <span role="status">
                {progress
                  ? t('snapshots.take.runningShare', { time, share: percent })
                  : t('snapshots.take.running', { time })}
              </span>
            </>
          ) : (
            <>
              <Button type="submit" disabled={empty}>
                {t('snapshots.take.save')}
              </Button>
              <Button variant="subtle" color="gray" onClick={closeDialog}>
                {t('snapshots.take.cancel')}
              </Button>
            </>
          )}
        </div>
      </form>
    </Dialog>
  );
}
