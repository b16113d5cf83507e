import { create } from 'zustand';
import { selectNode } from '../actions/select.ts';
import { selectedNodes } from '../workspace/selected-nodes.ts';
import type { Point } from '../workspace/types.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/** Of what the picture's menu is, and where it is open, in pixels of the window. */
interface MenuAt {
  readonly menu: 'selected' | 'picture';
  readonly at: Point;
}

export const useMenuAt = create<{ readonly open: MenuAt | null }>()(() => ({ open: null }));

/** Opens the menu of a node, which is selected unless it is among those that are, or of the picture. */
export function offerActions(id: string | null, at: Point): void {
  const { selection, graph } = useWorkspace.getState();
  if (id !== null && !selectedNodes(selection, graph).includes(id)) selectNode(id);
  useMenuAt.setState({ open: { menu: id === null ? 'picture' : 'selected', at } });
}

export function closeMenu(): void {
  useMenuAt.setState({ open: null });
}
