import { create } from 'zustand';
import type { Action } from '../actions/action.ts';
import { select } from '../actions/select.ts';
import { selectedNodes } from '../workspace/selected-nodes.ts';
import type { Point, Selection } from '../workspace/types.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/** Of what the picture's menu is, and where it is open, in pixels of the window. */
interface MenuAt {
  readonly menu: NonNullable<Action['menu']>;
  readonly at: Point;
}

export const useMenuAt = create<{ readonly open: MenuAt | null }>()(() => ({ open: null }));

/**
 * Opens the menu of a node or a line, or with null of the picture. What it is of gets selected,
 * unless it is a node among those that are.
 */
export function offerActions(pointed: Selection | null, at: Point): void {
  const { selection, graph } = useWorkspace.getState();
  const among =
    pointed?.type === 'nodes' ||
    (pointed?.type === 'node' &&
      (selection?.type === 'node' || selection?.type === 'nodes') &&
      selectedNodes(selection, graph).includes(pointed.id));
  if (pointed && !among) select(pointed);
  const line = pointed?.type === 'relationship' || pointed?.type === 'pair';
  const menu = pointed === null ? 'picture' : line ? 'line' : 'selected';
  useMenuAt.setState({ open: { menu, at } });
}

export function closeMenu(): void {
  useMenuAt.setState({ open: null });
}
