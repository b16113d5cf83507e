import { Button, CloseButton } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useSpeech } from '../../i18n/use-speech.ts';
import classes from './Library.module.css';

/** Says what was just done, with the way back. */
export function Notice({
  words,
  undo,
  dismiss,
}: {
  readonly words: string;
  readonly undo?: (() => void) | undefined;
  readonly dismiss: () => void;
}) {
  const { t } = useSpeech();
  return (
    <div className={classes.notice}>
      <p>{words}</p>
      {undo && (
        <Button
          variant="light"
          size="xs"
          leftSection={<IconArrowBackUp size={15} aria-hidden />}
          onClick={undo}
        >
          {t('cypher.library.done.undo')}
        </Button>
      )}
      <CloseButton size="sm" aria-label={t('cypher.library.done.dismiss')} onClick={dismiss} />
    </div>
  );
}
