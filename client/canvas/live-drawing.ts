import { create } from 'zustand';
import type { Drawing } from './drawing.ts';

/** The workspace's picture while it is on the screen, for what is done to it from elsewhere. */
export const useLiveDrawing = create<{ readonly drawing: Drawing | undefined }>()(() => ({
  drawing: undefined,
}));

export function setLiveDrawing(drawing: Drawing | undefined): void {
  useLiveDrawing.setState({ drawing });
}
