import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useSpeech } from '../i18n/use-speech.ts';
import classes from './Tour.module.css';
import { turnDownTour } from './tour-offer.ts';
import { TOUR_STEPS } from './tour-steps.ts';
import { usePlaces } from './use-places.ts';

/** A card that goes from one part of the page to the next; the page stays usable meanwhile. */
export function Tour({ close }: { readonly close: () => void }) {
  const { t, number } = useSpeech();
  const [at, setAt] = useState(0);
  const card = useRef<HTMLDivElement>(null);
  const title = useId();
  const text = useId();
  const step = TOUR_STEPS[at];
  const places = usePlaces(step, card);

  // Whoever takes it again has it offered no more, either.
  useEffect(turnDownTour, []);
  // The card is what is read next, at each step; afterwards the focus goes where it was.
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step is read anew.
  useEffect(() => card.current?.focus(), [at]);

  if (!step) return null;
  const isLast = at === TOUR_STEPS.length - 1;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    <>
      {places && <div className={classes.ring} style={places.ring} aria-hidden />}
      <div
        ref={card}
        className={classes.card}
        style={places?.card}
        role="dialog"
        tabIndex={-1}
        aria-labelledby={title}
        aria-describedby={text}
        onKeyDown={onKeyDown}
      >
        <div className={classes.head}>
          <h2 id={title}>{t(`tour.${step.id}.title`)}</h2>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={32}
            aria-label={t('tour.skip')}
            onClick={close}
          >
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </div>
        <p id={text}>{t(`tour.${step.id}.text`)}</p>
        <div className={classes.foot}>
          <span>{t('tour.of', { n: number(at + 1), all: number(TOUR_STEPS.length) })}</span>
          {at > 0 && (
            <Button size="xs" variant="subtle" color="gray" onClick={() => setAt(at - 1)}>
              {t('tour.back')}
            </Button>
          )}
          <Button size="xs" onClick={() => (isLast ? close() : setAt(at + 1))}>
            {t(isLast ? 'tour.done' : 'tour.next')}
          </Button>
        </div>
      </div>
    </>
  );
}
