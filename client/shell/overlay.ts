import { create } from 'zustand';

/** What lies over the page until it is closed; one at a time. */
export type Overlay = 'help' | 'tour' | 'filters' | 'expand';

/** Which one is open; not part of the address, as it says nothing about the graph. */
export const useOverlay = create<{ readonly open: Overlay | null }>()(() => ({ open: null }));

export function openOverlay(overlay: Overlay): void {
  useOverlay.setState({ open: overlay });
}

export function closeOverlay(): void {
  useOverlay.setState({ open: null });
}
