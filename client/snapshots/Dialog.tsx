import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useSpeech } from '../i18n/use-speech.ts';
import classes from './Dialog.module.css';
import { closeDialog } from './state.ts';

/** Something that is done over the page; Escape and the cross end it. */
export function Dialog({
  title,
  children,
  wide = false,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly wide?: boolean;
}) {
  const { t } = useSpeech();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={classes.dialog}
      data-wide={wide || undefined}
      aria-labelledby={id}
      onClose={closeDialog}
    >
      <div className={classes.head}>
        <h2 id={id}>{title}</h2>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          aria-label={t('snapshots.take.close')}
          onClick={() => dialog.current?.close()}
        >
          <IconX size={20} aria-hidden />
        </ActionIcon>
      </div>
      {children}
    </dialog>
  );
}
