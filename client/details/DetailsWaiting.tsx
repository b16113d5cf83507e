import { Skeleton } from '@mantine/core';
import { useSpeech } from '../i18n/use-speech.ts';
import classes from './Details.module.css';

/** Stands where the details of something will be. */
export function DetailsWaiting() {
  const { t } = useSpeech();
  return (
    <div className={classes.details} role="status" aria-label={t('details.loading')}>
      <Skeleton height={14} width="30%" mb={12} />
      <Skeleton height={22} width="70%" mb={28} />
      {[60, 90, 75].map((width) => (
        <Skeleton key={width} height={14} width={`${width}%`} mb={14} />
      ))}
    </div>
  );
}
