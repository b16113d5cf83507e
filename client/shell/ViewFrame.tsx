import { Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSpeech } from '../i18n/use-speech.ts';
import classes from './ViewFrame.module.css';

/** A view that is read rather than drawn: its name, how it is looked at, and what it shows. */
export function ViewFrame({
  title,
  tools,
  children,
}: {
  readonly title: string;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className={classes.view}>
      <div className={classes.top}>
        <h2>{title}</h2>
        <div className={classes.tools}>{tools}</div>
      </div>
      {children}
    </div>
  );
}

/** Stands where a view will be. */
export function ViewWaiting() {
  const { t } = useSpeech();
  return (
    <div className={classes.waiting} role="status">
      <Loader size="sm" aria-hidden />
      <span>{t('screen.loading')}</span>
    </div>
  );
}
