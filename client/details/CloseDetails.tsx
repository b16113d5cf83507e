import { CloseButton } from '@mantine/core';
import { select } from '../actions/select.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import classes from './Details.module.css';

/** Lets the selection go. */
export function CloseDetails() {
  const { t } = useSpeech();
  return (
    <CloseButton
      className={classes.close ?? ''}
      size={32}
      aria-label={t('details.close')}
      title={t('details.close')}
      onClick={() => select(null)}
    />
  );
}
