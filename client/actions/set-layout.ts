import { grouped, laidOut } from '../workspace/arrange.ts';
import type { Grouping, Layout } from '../workspace/types.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/** How the picture is laid out; circles go around `centre`, or around who has met most. */
export function setLayout(layout: Layout, centre: string | null = null): void {
  useWorkspace.setState((workspace) => laidOut(workspace, layout, centre));
}

/** What stands in one frame together. */
export function setGrouping(grouping: Grouping): void {
  useWorkspace.setState((workspace) => grouped(workspace, grouping));
}
