import { type RefObject, useLayoutEffect, useState } from 'react';
import { type Box, cardPlace } from './card-place.ts';
import { anchorOf, type TourStep } from './tour-steps.ts';

/** Pixels around what is spoken of. */
const AROUND = 4;

/** Where the ring and the card are at a step, also after the page changes its size. */
export function usePlaces(
  step: TourStep | undefined,
  card: RefObject<HTMLElement | null>,
): { readonly ring: Box; readonly card: Pick<Box, 'left' | 'top'> } | undefined {
  const [places, setPlaces] = useState<ReturnType<typeof usePlaces>>();
  useLayoutEffect(() => {
    const measure = () => {
      const anchor = step && anchorOf(step)?.getBoundingClientRect();
      const size = card.current?.getBoundingClientRect();
      if (!anchor || !size) return setPlaces(undefined);
      const page = { width: innerWidth, height: innerHeight };
      const ring = {
        left: anchor.left - AROUND,
        top: anchor.top - AROUND,
        width: anchor.width + 2 * AROUND,
        height: anchor.height + 2 * AROUND,
      };
      setPlaces({ ring, card: cardPlace(anchor, size, page) });
    };
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, [step, card]);
  return places;
}
