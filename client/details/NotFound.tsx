import { Button } from '@mantine/core';
import { select } from '../actions/select.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { Message } from '../shell/Message.tsx';
import { CloseDetails } from './CloseDetails.tsx';
import classes from './Details.module.css';

/** A link named what is in no loaded report. */
export function NotFound() {
  const { t } = useSpeech();
  return (
    <div className={classes.details}>
      <div className={classes.kindLine}>
        <CloseDetails />
      </div>
      <Message
        title={t('details.notFound')}
        action={
          <Button variant="light" size="sm" onClick={() => select(null)}>
            {t('details.startOver')}
          </Button>
        }
      >
        {t('details.notFoundHelp')}
      </Message>
    </div>
  );
}
