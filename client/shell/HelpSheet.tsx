import { ActionIcon, Button, Kbd } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { Fragment, useEffect, useRef } from 'react';
import { ACTIONS } from '../actions/action-list.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { actionWords } from '../palette/action-words.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './HelpSheet.module.css';
import { openOverlay } from './overlay.ts';

/** The keyboard's shortcuts, over the page until it is closed. */
export function HelpSheet({ close }: { readonly close: () => void }) {
  const speech = useSpeech();
  const { t } = speech;
  const screen = useWorkspace((workspace) => workspace.screen);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className={classes.sheet}
      aria-labelledby="liqa-help-title"
      onClose={close}
      onCancel={(event) => event.stopPropagation()}
    >
      <div className={classes.head}>
        <h2 id="liqa-help-title">{t('help.title')}</h2>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          aria-label={t('help.close')}
          onClick={() => dialog.current?.close()}
        >
          <IconX size={20} aria-hidden />
        </ActionIcon>
      </div>
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
    </dialog>
  );
}
