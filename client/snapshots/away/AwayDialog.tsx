import { Button, Checkbox, Loader, NativeSelect, useComputedColorScheme } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { SnapshotEntry } from '../../../contract/snapshots.ts';
import { isolate } from '../../i18n/node-names.ts';
import { useSpeech } from '../../i18n/use-speech.ts';
import { Dialog } from '../../shell/Dialog.tsx';
import type { Language } from '../../workspace/types.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import classes from '../DialogForm.module.css';
import { ErrorWords } from '../ErrorWords.tsx';
import { sizeWords } from '../moment-words.ts';
import { closeDialog } from '../state.ts';
import type { AwayChoices } from './away-address.ts';
import { FormatList } from './FormatList.tsx';
import { choicesOf } from './formats.ts';
import { useAway } from './use-away.ts';

/** Takes a kept snapshot, or what is on the canvas, away as a file. */
export function AwayDialog({ entry }: { readonly entry: SnapshotEntry | null }) {
  const { t, language } = useSpeech();
  const scheme = useComputedColorScheme('light');
  const pointing = useWorkspace(({ selection }) => selection !== null);
  const [choices, setChoices] = useState<AwayChoices>({
    format: 'html',
    part: 'all',
    texts: true,
    language,
    colourScheme: scheme,
    scale: '2',
  });
  const { take, stop, bytes, file, error } = useAway(entry);
  const choose = (change: Partial<AwayChoices>) => setChoices((now) => ({ ...now, ...change }));
  const offered = choicesOf(choices.format);
  const running = bytes !== null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!running) void take(choices);
  };
  return (
    <Dialog
      size="wide"
      close={closeDialog}
      title={
        entry
          ? t('snapshots.away.title', { name: isolate(entry.name) })
          : t('snapshots.away.titleView')
      }
    >
      <form className={classes.form} onSubmit={submit}>
        <FormatList format={choices.format} choose={(format) => choose({ format })} />
        <div className={classes.pairs}>
          <NativeSelect
            label={t('snapshots.away.part')}
            value={choices.part}
            onChange={(event) => choose({ part: event.currentTarget.value as AwayChoices['part'] })}
            disabled={entry === null && !pointing}
            data={(['all', 'selection'] as const).map((value) => ({
              value,
              label: t(`snapshots.away.parts.${value}`),
            }))}
          />
          {offered.language && (
            <NativeSelect
              label={t('snapshots.away.language')}
              value={choices.language}
              onChange={(event) => choose({ language: event.currentTarget.value as Language })}
              data={(['ar', 'en'] as const).map((value) => ({
                value,
                label: t(`snapshots.away.languages.${value}`),
              }))}
            />
          )}
          {offered.scheme && (
            <NativeSelect
              label={t('snapshots.away.scheme')}
              value={choices.colourScheme}
              onChange={(event) =>
                choose({ colourScheme: event.currentTarget.value as 'light' | 'dark' })
              }
              data={(['light', 'dark'] as const).map((value) => ({
                value,
                label: t(`snapshots.away.schemes.${value}`),
              }))}
            />
          )}
          {offered.scale && (
            <NativeSelect
              label={t('snapshots.away.scale')}
              value={choices.scale}
              onChange={(event) => choose({ scale: event.currentTarget.value })}
              data={(['1', '2', '4'] as const).map((value) => ({
                value,
                label: t(`snapshots.away.scales.${value}`),
              }))}
            />
          )}
        </div>
        {offered.texts && (
          <Checkbox
            label={t('snapshots.away.texts')}
            checked={choices.texts}
            onChange={(event) => choose({ texts: event.currentTarget.checked })}
          />
        )}
        {error !== null && <ErrorWords error={error} />}
        <div className={classes.end}>
          {running ? (
            <Button variant="light" onClick={stop}>
              {t('snapshots.away.stop')}
            </Button>
          ) : (
            <Button type="submit" leftSection={<IconDownload size={17} aria-hidden />}>
              {t('snapshots.away.save')}
            </Button>
          )}
          {running && <Loader size="xs" aria-hidden />}
          <span role="status">
            {bytes !== null && t('snapshots.away.coming', { size: sizeWords(bytes, language) })}
            {file !== null && t('snapshots.away.saved', { file: isolate(file) })}
          </span>
        </div>
      </form>
    </Dialog>
  );
}
