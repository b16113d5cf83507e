import { Button } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useSpeech } from '../i18n/use-speech.ts';
import { failureCode, isAway } from '../remote/problem-error.ts';
import { healthQuery } from '../remote/queries.ts';
import classes from './Notices.module.css';

/** Says when the server or its store is away and what to do; asks again by itself. */
export function Notices() {
  const { t } = useSpeech();
  const { online } = useNetwork();
  const queries = useQueryClient();
  const { error, isFetching, refetch, isSuccess } = useQuery(healthQuery);

  // What failed meanwhile is asked for again when the server is back.
  useEffect(() => {
    if (!isSuccess) return;
    void queries.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
  }, [isSuccess, queries]);

  // Whatever fails first makes the page look whether the server is there at all.
  useEffect(
    () =>
      queries.getQueryCache().subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'error') return;
        if (event.query.queryKey[0] === 'health' || !isAway(event.action.error)) return;
        void queries.refetchQueries({ queryKey: healthQuery.queryKey }, { cancelRefetch: false });
      }),
    [queries],
  );

  const away = error !== null && isAway(error);
  const words = () => {
    if (failureCode(error) !== 'network') return t('notice.storeAway');
    return t(online ? 'notice.serverAway' : 'notice.offline');
  };
  return (
    <div role="status" aria-label={t('notice.label')}>
      {away && (
        <div className={classes.notice}>
          <IconPlugConnectedX size={20} aria-hidden />
          <p>{words()}</p>
          <Button variant="default" size="xs" loading={isFetching} onClick={() => void refetch()}>
            {t('notice.retryNow')}
          </Button>
        </div>
      )}
    </div>
  );
}
