import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useSpeech } from '../../i18n/use-speech.ts';
import { goToInEditor } from '../editor/editor-commands.ts';
import { helpFor } from '../run/help-for.ts';
import { runMarks } from '../run/run-marks.ts';
import { runAgain } from '../run/run-statements.ts';
import type { Run } from '../run/run-types.ts';
import { useWorkbench } from '../workbench.ts';
import classes from './Notice.module.css';
import { timeWords } from './time-words.ts';

/** Why there is no whole answer, in the server's words, and what would work. */
export function FailureNotice({ run }: { readonly run: Run }) {
  const speech = useSpeech();
  const { t } = speech;
  const text = useWorkbench((workbench) => workbench.text);
  if (!run.failure) return null;
  const help = helpFor(run);
  const place = runMarks(run, text).find(({ severity }) => severity === 'error');
  // Neo4j points at the place with a line below; that needs letters of one width.
  const isDrawn = run.failure.message.includes('\n');
  const took = timeWords(run.totalMs ?? 0, speech);
  return (
    <div className={`${classes.notice} ${classes.failed}`}>
      <p role="alert" dir="auto" className={isDrawn ? classes.drawn : undefined}>
        {run.failure.message}
      </p>
      {help && <p className={classes.help}>{t(`cypher.answer.help.${help}`, { took })}</p>}
      {place && (
        <Button variant="default" size="compact-sm" onClick={() => goToInEditor(place.from)}>
          {t('cypher.answer.goToPlace')}
        </Button>
      )}
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconRefresh size={14} aria-hidden />}
        onClick={() => void runAgain(run)}
      >
        {t('cypher.answer.again')}
      </Button>
    </div>
  );
}
