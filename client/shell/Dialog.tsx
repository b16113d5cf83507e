import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useSpeech } from '../i18n/use-speech.ts';
import classes from './Dialog.module.css';

/** Something that is done over the page; Escape and the cross end it, and focus goes back. */
export function Dialog({
  title,
  children,
  close,
  size = 'medium',
}: {
  readonly title: string;
  readonly children: ReactNode;
  /** Takes it away; it is called once it is closed. */
  readonly close: () => void;
  readonly size?: 'small' | 'medium' | 'wide';
}) {
  const { t } = useSpeech();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    element?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    // Closed before it is taken away, it gives the focus back.
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={classes.dialog}
      data-size={size}
      aria-labelledby={id}
      onClose={() => {
        if (!dialog.current?.open) close();
      }}
      // Escape ends this, and lets go of nothing that is selected under it.
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.stopPropagation();
      }}
      onCancel={(event) => event.stopPropagation()}
    >
      <div className={classes.head}>
        <h2 id={id}>{title}</h2>
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
      {children}
    </dialog>
  );
}
