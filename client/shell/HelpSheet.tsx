import { Button, Kbd } from '@mantine/core';
import { Fragment } from 'react';
import { ACTIONS } from '../actions/action-list.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { actionWords } from '../palette/action-words.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { Dialog } from './Dialog.tsx';
import classes from './HelpSheet.module.css';
import { openOverlay } from './overlay.ts';

/** The keyboard's shortcuts, over the page until it is closed. */
export function HelpSheet({ close }: { readonly close: () => void }) {
  const speech = useSpeech();
  const { t } = speech;
  const screen = useWorkspace((workspace) => workspace.screen);
  return (
    <Dialog size="small" title={t('help.title')} close={close}>
      <dl className={classes.keys}>
        {ACTIONS.filter(({ screens }) => screens?.includes(screen) ?? true).map(
          ({ id, keys = [] }) =>
            keys.length > 0 && (
              <div key={id}>
                <dt>{actionWords(speech, id)}</dt>
                <dd dir="ltr">
                  {keys.map((key, index) => (
                    <Fragment key={key}>
                      {index > 0 && ' '}
                      <Kbd>{key}</Kbd>
                    </Fragment>
                  ))}
                </dd>
              </div>
            ),
        )}
      </dl>
      <p className={classes.mouse}>{t('help.mouse')}</p>
      <Button variant="light" size="xs" mt={12} onClick={() => openOverlay('tour')}>
        {actionWords(speech, 'tour')}
      </Button>
    </Dialog>
  );
}
