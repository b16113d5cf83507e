import { Button, CloseButton } from '@mantine/core';
import { useSpeech } from '../../../i18n/use-speech.ts';
import classes from '../Notice.module.css';
import { forgetSaving, stopSaving, useSaving } from './save-answer.ts';

/** How far a file is, and what became of it. */
export function SavingNotice() {
  const { t, number } = useSpeech();
  const saving = useSaving((state) => state.saving);
  const rows = (n: number) => t('cypher.answer.rows', { count: n, n: number(n) });
  const words = () => {
    switch (saving?.status) {
      case 'saving':
        return t('cypher.answer.saving', { rows: rows(saving.rows) });
      case 'stopped':
        return t('cypher.answer.savingStopped');
      case 'failed':
        return t('cypher.answer.savingFailed', { why: saving.message });
      case 'saved':
        return t(saving.cut ? 'cypher.answer.savedCut' : 'cypher.answer.saved', {
          rows: rows(saving.rows),
          name: `\u2068${saving.name}\u2069`,
        });
      default:
        return '';
    }
  };
  const ended = saving && saving.status !== 'saving';
  return (
    <>
      {saving && (
        <div className={classes.notice}>
          <p>{words()}</p>
          {ended ? (
            <CloseButton
              size="sm"
              aria-label={t('cypher.answer.closeNotice')}
              onClick={forgetSaving}
            />
          ) : (
            <Button variant="default" size="compact-sm" onClick={stopSaving}>
              {t('cypher.workbench.stop')}
            </Button>
          )}
        </div>
      )}
      <span role="status" className={classes.spoken}>
        {ended ? words() : saving ? t('cypher.answer.savingBegan') : ''}
      </span>
    </>
  );
}
