import { create } from 'zustand';
import { openOverlay } from '../shell/overlay.ts';
import { recall, remember } from '../shell/remembered.ts';

const KEY = 'liqa-tour';

/** Whether the tour is still offered: until it was taken or turned down once on this machine. */
export const useTourOffer = create<{ readonly isOffered: boolean }>()(() => ({
  isOffered: recall(KEY) === null,
}));

export function turnDownTour(): void {
  remember(KEY, 'known');
  useTourOffer.setState({ isOffered: false });
}

export function takeTour(): void {
  turnDownTour();
  openOverlay('tour');
}
