import { Button } from '@mantine/core';
import { useSpeech } from '../../i18n/use-speech.ts';
import { PAGE } from '../requests.ts';
import classes from './Shelf.module.css';

/** The way through a shelf of more snapshots than one page holds. */
export function Pages({
  total,
  page,
  setPage,
}: {
  readonly total: number;
  readonly page: number;
  readonly setPage: (page: number) => void;
}) {
  const { t, number } = useSpeech();
  if (total <= PAGE) return null;
  const last = Math.ceil(total / PAGE) - 1;
  const from = number(page * PAGE + 1);
  const to = number(Math.min(total, (page + 1) * PAGE));
  return (
    <nav className={classes.pages} aria-label={t('snapshots.shelf.more')}>
      <Button size="xs" variant="default" disabled={page === 0} onClick={() => setPage(page - 1)}>
        {t('snapshots.shelf.previous')}
      </Button>
      <span role="status">{t('snapshots.shelf.page', { from, to, total: number(total) })}</span>
      <Button size="xs" variant="default" disabled={page >= last} onClick={() => setPage(page + 1)}>
        {t('snapshots.shelf.next')}
      </Button>
    </nav>
  );
}
