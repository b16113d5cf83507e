import { Button } from '@mantine/core';
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useSpeech } from '../i18n/use-speech.ts';
import { problemWords } from '../remote/problem-words.ts';
import classes from './Message.module.css';

/** A calm block in place of something that can't be shown: what it is and what would help. */
export function Message({
  icon,
  title,
  children,
  action,
}: {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className={classes.message}>
      {icon}
      <p className={classes.title}>{title}</p>
      {children && <div className={classes.help}>{children}</div>}
      {action}
    </div>
  );
}

/** Something could not be loaded, and may be asked for again. */
export function Failure({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  const speech = useSpeech();
  return (
    <div role="alert">
      <Message
        icon={<IconAlertTriangle size={22} aria-hidden />}
        title={speech.t('failure.title')}
        action={<RetryButton retry={retry} />}
      >
        {problemWords(error, speech)}
      </Message>
    </div>
  );
}

/** A part of the page that could not be drawn. */
export function BrokenArea({ retry }: { readonly retry: () => void }) {
  const { t } = useSpeech();
  return (
    <div role="alert">
      <Message title={t('failure.areaHelp')} action={<RetryButton retry={retry} />} />
    </div>
  );
}

/** The page itself could not be drawn. */
export function BrokenPage() {
  const { t } = useSpeech();
  return (
    <main>
      <Message
        title={t('failure.pageTitle')}
        action={<Button onClick={() => location.reload()}>{t('failure.reload')}</Button>}
      >
        {t('failure.pageHelp')}
      </Message>
    </main>
  );
}

function RetryButton({ retry }: { readonly retry: () => void }) {
  const { t } = useSpeech();
  return (
    <Button
      variant="light"
      size="sm"
      leftSection={<IconRefresh size={16} aria-hidden />}
      onClick={retry}
    >
      {t('failure.retry')}
    </Button>
  );
}
