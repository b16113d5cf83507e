import { create } from 'zustand';
import type { Drawing } from './drawing.ts';

interface LiveDrawing {
  readonly drawing: Drawing | undefined;
  /** Whether there is something to see in it. */
  readonly shown: boolean;
}

/** The workspace's picture while it is on the screen, for what is done to it from elsewhere. */
export const useLiveDrawing = create<LiveDrawing>()(() => ({ drawing: undefined, shown: false }));

export function setLiveDrawing(drawing: Drawing | undefined, ready: boolean): void {
  useLiveDrawing.setState(({ shown }) => ({
    drawing,
    shown: drawing !== undefined && (shown || ready),
  }));
}

/** Gives the keyboard back to the picture, as after a menu. */
export function focusPicture(): void {
  useLiveDrawing.getState().drawing?.cy.container()?.focus();
}
