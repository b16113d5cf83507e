import { create } from 'zustand';
import type { OuterColumn } from './column-widths.ts';
import { recall, remember } from './remembered.ts';

/** Which of the panes beside the middle are shown on a wide screen. */
export type Panes = Readonly<Record<OuterColumn, boolean>>;

const KEY = 'liqa-hidden-panes';

/** Reads the names of hidden panes, parted by spaces; whatever else stands there is nothing. */
export function readPanes(remembered: string | null): Panes {
  const hidden = (remembered ?? '').split(' ');
  return { finder: !hidden.includes('finder'), report: !hidden.includes('report') };
}

export function writePanes(panes: Panes): string {
  return (['finder', 'report'] as const).filter((pane) => !panes[pane]).join(' ');
}

/** The panes as they were left on this machine. */
export const usePanes = create<Panes>()(() => readPanes(recall(KEY)));

/** Shows or hides a pane; what is in it stays as it is. */
export function setPane(pane: OuterColumn, shown: boolean): void {
  if (usePanes.getState()[pane] === shown) return;
  usePanes.setState({ [pane]: shown });
  remember(KEY, writePanes(usePanes.getState()));
}
