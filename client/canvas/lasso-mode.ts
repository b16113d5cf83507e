import { create } from 'zustand';

/** Whether a drag over the picture draws a line around nodes to select rather than moving it. */
export const useLasso = create<{ readonly on: boolean }>()(() => ({ on: false }));

export function setLasso(on: boolean): void {
  useLasso.setState({ on });
}
