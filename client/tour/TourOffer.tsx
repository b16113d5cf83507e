import { CloseButton } from '@mantine/core';
import { IconMap2 } from '@tabler/icons-react';
import { useSpeech } from '../i18n/use-speech.ts';
import classes from './TourOffer.module.css';
import { takeTour, turnDownTour, useTourOffer } from './tour-offer.ts';

/** On the first visit, one quiet line; never again once it was answered. */
export function TourOffer() {
  const { t } = useSpeech();
  const isOffered = useTourOffer((offer) => offer.isOffered);
  if (!isOffered) return null;
  return (
    <div className={classes.offer}>
      <button type="button" onClick={takeTour}>
        <IconMap2 size={18} aria-hidden />
        {t('tour.offer')}
      </button>
      <CloseButton size="sm" aria-label={t('tour.turnDown')} onClick={turnDownTour} />
    </div>
  );
}
