import { AREAS, SEARCH_ID } from '../shell/use-shortcuts.ts';

/** One stop: its words, and the first of these elements that is to be seen. */
export interface TourStep {
  readonly id: 'canvas' | 'finder' | 'report' | 'filters' | 'search';
  readonly at: readonly string[];
}

/** In the order in which a newcomer needs them; on a narrow screen panes are tabs of the sheet. */
export const TOUR_STEPS: readonly TourStep[] = [
  { id: 'canvas', at: [`#${AREAS.middle}`] },
  { id: 'finder', at: ['#liqa-tab-finder', `#${AREAS.finder}`] },
  { id: 'report', at: ['#liqa-tab-report', `#${AREAS.report}`] },
  { id: 'filters', at: ['[data-tour="filters"]'] },
  { id: 'search', at: [`#${SEARCH_ID}`] },
];

/** Where a step points to; undefined when none of its elements is to be seen. */
export function anchorOf({ at }: TourStep): HTMLElement | undefined {
  return at
    .flatMap((selector) => [...document.querySelectorAll<HTMLElement>(selector)])
    .find((element) => element.getClientRects().length > 0);
}
