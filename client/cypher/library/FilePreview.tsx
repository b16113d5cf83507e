import { Button } from '@mantine/core';
import { isolate } from '../../i18n/node-names.ts';
import type { Speech } from '../../i18n/speech.ts';
import { useSpeech } from '../../i18n/use-speech.ts';
import type { Preview } from './favourites-file.ts';
import type { FileProblem } from './file-fault.ts';
import classes from './Library.module.css';
import { useLibrary } from './library.ts';
import { newId } from './new-id.ts';
import { favouritesAdded } from './transitions.ts';

/** What is in a file that was chosen, before any of it is added; or why nothing can be. */
export function FilePreview({
  preview,
  problem,
  close,
}: {
  readonly preview: Preview | null;
  readonly problem: (FileProblem & { readonly file: string }) | null;
  readonly close: () => void;
}) {
  const speech = useSpeech();
  const { t, number } = speech;
  const end = (
    <Button variant="subtle" color="gray" size="xs" onClick={close}>
      {t('cypher.library.file.close')}
    </Button>
  );
  if (problem) {
    return (
      <div role="alert" className={classes.file}>
        <p>
          <strong>{t('cypher.library.file.problem', { file: isolate(problem.file) })}</strong>{' '}
          {problemWords(problem, speech)}
        </p>
        <div className={classes.formEnd}>{end}</div>
      </div>
    );
  }
  if (!preview) return <div role="status" hidden />;
  const { file, fresh, known } = preview;
  const counted = (count: number) => ({ count, n: number(count) });
  return (
    <div role="status" className={classes.file}>
      <p>
        <strong>{t('cypher.library.file.preview', { file: isolate(file) })}</strong>
      </p>
      <ul>
        <li>{t('cypher.library.file.fresh', counted(fresh.length))}</li>
        {known > 0 && <li>{t('cypher.library.file.known', counted(known))}</li>}
      </ul>
      <div className={classes.formEnd}>
        {fresh.length > 0 && (
          <Button
            size="xs"
            onClick={() => {
              useLibrary.setState((library) => favouritesAdded(library, fresh, newId, Date.now()));
              close();
            }}
          >
            {t('cypher.library.file.add')}
          </Button>
        )}
        {end}
      </div>
    </div>
  );
}

function problemWords(problem: FileProblem, { t, number }: Speech): string {
  const place = (pointer: string) =>
    pointer === '' ? t('cypher.library.file.start') : isolate(pointer);
  switch (problem.type) {
    case 'notJson':
    case 'badParameters':
      return t(`cypher.library.file.${problem.type}`, { line: number(problem.line) });
    case 'noStatement':
      return t('cypher.library.file.noStatement', {
        line: number(problem.line),
        name: isolate(problem.name),
      });
    case 'notFavourites':
      return t('cypher.library.file.notFavourites', { place: place(problem.pointer) });
    case 'newer':
      return t('cypher.library.file.newer', { version: number(problem.version) });
    case 'badValue':
      return t('cypher.library.file.badValue', {
        name: isolate(problem.name),
        place: place(problem.pointer),
        fault: t(`cypher.parameters.fault.${problem.fault}`),
      });
    default:
      return t(`cypher.library.file.${problem.type}`);
  }
}
