import { useSpeech } from '../i18n/use-speech.ts';
import classes from './Details.module.css';

/** So many more reports say something of it; some of them are read next. */
export function MoreReports({
  count,
  read,
}: {
  readonly count: number;
  readonly read: () => void;
}) {
  const { t, number } = useSpeech();
  return (
    <button type="button" className={classes.unfold} onClick={read}>
      {t('actor.moreReports', { count, n: number(count) })}
    </button>
  );
}
