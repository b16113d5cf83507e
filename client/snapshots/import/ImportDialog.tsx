import { Button, FileButton, Loader } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { type DragEvent, useEffect } from 'react';
import { isolate } from '../../i18n/node-names.ts';
import { useSpeech } from '../../i18n/use-speech.ts';
import { Dialog } from '../../shell/Dialog.tsx';
import classes from '../DialogForm.module.css';
import { ErrorWords } from '../ErrorWords.tsx';
import { closeDialog } from '../state.ts';
import own from './Import.module.css';
import { Preview } from './Preview.tsx';
import { useImport } from './use-import.ts';

/** What files of the formats that are read are called. */
const ACCEPTED = '.json,.jsonl,.graphml,.gexf,.xml,.cyjs,.gz,application/json,application/xml';

/** Opens a file, a snapshot's or another program's: says what it is and what it would change, then does it or does not. */
export function ImportDialog({ start }: { readonly start: File | null }) {
  const { t } = useSpeech();
  const { file, step, error, refusal, preview, result, choose, apply } = useImport();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the file that it was opened with.
  useEffect(() => {
    if (start) void choose(start);
  }, [start]);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const [dropped] = event.dataTransfer.files;
    if (dropped && step !== 'applying') void choose(dropped);
  };
  const name = isolate(file?.name ?? '');
  return (
    <Dialog close={closeDialog} title={t('snapshots.file.title')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button below does the same. */}
      <div className={classes.form} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        {step === 'choosing' && (
          <div className={own.drop}>
            <p>{t('snapshots.file.lead')}</p>
          </div>
        )}
        {step === 'checking' && (
          <p role="status">
            <Loader size="xs" aria-hidden /> {t('snapshots.file.checking', { file: name })}
          </p>
        )}
        {error !== null && (
          <section>
            <h3 className={own.heading}>{t('snapshots.file.refused', { file: name })}</h3>
            <ErrorWords error={error} />
          </section>
        )}
        {preview && file && step !== 'done' && <Preview file={file} preview={preview} />}
        {refusal !== null && step === 'previewed' && (
          <section>
            <h4 className={own.heading}>{t('snapshots.file.notIntoGraph')}</h4>
            <ErrorWords error={refusal} />
          </section>
        )}
        {step === 'applying' && (
          <p role="status">
            <Loader size="xs" aria-hidden /> {t('snapshots.file.applying')}
          </p>
        )}
        {result && (
          <p role="status" className={own.done}>
            {t(`snapshots.file.done.${result.into}`)}
          </p>
        )}
        <div className={classes.end}>
          {step === 'previewed' && preview?.into === 'graph' && (
            <Button
              variant={preview.snapshot.kind === 'full' ? 'filled' : 'default'}
              onClick={() => void apply('graph')}
            >
              {t('snapshots.file.intoGraph')}
            </Button>
          )}
          {step === 'previewed' && preview && (
            <Button
              variant={preview.snapshot.kind === 'full' ? 'default' : 'filled'}
              onClick={() => void apply('shelf')}
            >
              {t('snapshots.file.ontoShelf')}
            </Button>
          )}
          {step !== 'applying' && step !== 'done' && (
            <FileButton accept={ACCEPTED} onChange={(next) => next && void choose(next)}>
              {(props) => (
                <Button
                  {...props}
                  data-autofocus
                  variant={file ? 'subtle' : 'filled'}
                  leftSection={<IconFileImport size={17} aria-hidden />}
                >
                  {t(file ? 'snapshots.file.another' : 'snapshots.file.choose')}
                </Button>
              )}
            </FileButton>
          )}
          <Button variant="subtle" color="gray" onClick={closeDialog}>
            {t(step === 'done' ? 'snapshots.file.close' : 'snapshots.file.cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
