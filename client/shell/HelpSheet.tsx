import { ActionIcon, Kbd } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { Fragment, useEffect, useRef } from 'react';
import { useSpeech } from '../i18n/use-speech.ts';
import type { Screen } from '../workspace/types.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './HelpSheet.module.css';

const KEYS = {
  explore: [
    ['search', ['Ctrl K', '/']],
    ['areas', ['F6']],
    ['clear', ['Esc']],
    ['undo', ['Ctrl Z']],
    ['spans', ['←', '→']],
    ['help', ['?']],
  ],
  snapshots: [
    ['search', ['Ctrl K', '/']],
    ['areasSnapshots', ['F6']],
    ['clear', ['Esc']],
    ['spans', ['←', '→']],
    ['help', ['?']],
  ],
  cypher: [
    ['run', ['Ctrl Enter']],
    ['stop', ['Esc']],
    ['split', ['↑', '↓']],
    ['search', ['Ctrl K']],
    ['areasCypher', ['F6']],
    ['clear', ['Esc']],
    ['spans', ['←', '→']],
    ['help', ['?']],
  ],
} as const satisfies Record<Screen, unknown>;

/** The keyboard's shortcuts, over the page until it is closed. */
export function HelpSheet({ close }: { readonly close: () => void }) {
  const { t } = useSpeech();
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
        {KEYS[screen].map(([what, keys]) => (
          <div key={what}>
            <dt>{t(`help.${what}`)}</dt>
            <dd dir="ltr">
              {keys.map((key, index) => (
                <Fragment key={key}>
                  {index > 0 && ' '}
                  <Kbd>{key}</Kbd>
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className={classes.mouse}>{t('help.mouse')}</p>
    </dialog>
  );
}
