import { Button, Loader } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useSpeech } from '../../i18n/use-speech.ts';
import { failureCode, isAway } from '../../remote/problem-error.ts';
import { problemWords } from '../../remote/problem-words.ts';
import { Message } from '../../shell/Message.tsx';
import { useWorkspace } from '../../workspace/workspace.ts';
import { fetchKept, fetchShared } from './fetch-document.ts';
import classes from './OpeningPage.module.css';
import { backToPresent, openDocument } from './open-document.ts';
import { IS_GUEST } from './opened.ts';

/** Stands in place of the page until the snapshot that its address names is open. */
export function OpeningPage() {
  const speech = useSpeech();
  const { t } = speech;
  const id = useWorkspace(({ snapshot }) => snapshot);
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({
    networkMode: 'always',
    queryKey: ['snapshots', 'document', IS_GUEST ? location.href : id],
    queryFn: ({ signal }) =>
      IS_GUEST ? fetchShared(location, signal) : fetchKept(id ?? '', signal),
    retry: false,
    gcTime: 0,
  });
  useEffect(() => {
    if (data) openDocument(queries, data, { id });
  }, [data, id, queries]);

  if (!error) {
    return (
      <main className={classes.page} role="status">
        <Loader size="sm" aria-hidden />
        <span>{t('snapshots.opened.loading')}</span>
      </main>
    );
  }
  const words = () => {
    const code = failureCode(error);
    if (code === 'newer-snapshot') return t('snapshots.opened.newer');
    if (IS_GUEST && code === 'not-found') {
      return `${t('snapshots.opened.noLink')} ${t('snapshots.opened.noLinkHelp')}`;
    }
    if (IS_GUEST && code === 'damaged-snapshot' && location.hash !== '') {
      return `${t('snapshots.opened.damagedLink')} ${t('snapshots.opened.noLinkHelp')}`;
    }
    if (code === 'not-found') return t('snapshots.opened.gone');
    return problemWords(error, speech);
  };
  return (
    <main className={classes.page} role="alert">
      <Message
        icon={<IconAlertTriangle size={22} aria-hidden />}
        title={t('snapshots.opened.failed')}
        action={
          <div className={classes.verbs}>
            {isAway(error) && (
              <Button size="sm" variant="light" onClick={() => void refetch()}>
                {t('failure.retry')}
              </Button>
            )}
            {IS_GUEST ? (
              <Button component="a" href="/" target="_top" size="sm" variant="light">
                {t('snapshots.opened.explore')}
              </Button>
            ) : (
              <Button size="sm" variant="light" onClick={() => backToPresent(queries)}>
                {t('snapshots.opened.back')}
              </Button>
            )}
          </div>
        }
      >
        {words()}
      </Message>
    </main>
  );
}
