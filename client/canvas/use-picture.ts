import { useMemo } from 'react';
import { useDressed } from '../look/use-dressed.ts';
import { selectedNodes } from '../workspace/selected-nodes.ts';
import { sift } from '../workspace/sift.ts';
import type { Workspace } from '../workspace/types.ts';
import { visibleKindOf } from '../workspace/visible-graph.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { arrangedPicture } from './arranged-picture.ts';
import { makePicture, type Picture } from './picture.ts';

/** The workspace's picture. */
export function usePicture(): Picture {
  const graph = useWorkspace((workspace) => workspace.graph);
  const filters = useWorkspace((workspace) => workspace.filters);
  const hiddenKinds = useWorkspace((workspace) => workspace.hiddenKinds);
  const hiddenNodes = useWorkspace((workspace) => workspace.hiddenNodes);
  const notes = useWorkspace((workspace) => workspace.notes);
  const view = useWorkspace((workspace) => workspace.view);
  const language = useWorkspace((workspace) => workspace.language);
  // What is selected is drawn even if a filter keeps it out. As text, so that selecting
  // something else that is drawn anyway does not make another picture.
  const also = useWorkspace((workspace) => filteredSelection(workspace).join('\n'));
  const drawn = useMemo(
    () =>
      makePicture(
        { graph, filters, hiddenKinds, hiddenNodes, notes, view, language },
        also.split('\n'),
      ),
    [graph, filters, hiddenKinds, hiddenNodes, notes, view, language, also],
  );
  const layout = useWorkspace((workspace) => workspace.layout);
  const centre = useWorkspace((workspace) => workspace.centre);
  const grouping = useWorkspace((workspace) => workspace.grouping);
  const pinned = useWorkspace((workspace) => workspace.pinned);
  const arranged = useMemo(
    () => ({ ...arrangedPicture(drawn, { graph, layout, centre, grouping, language }), pinned }),
    [drawn, graph, layout, centre, grouping, language, pinned],
  );
  return useDressed(arranged);
}

function filteredSelection(workspace: Workspace): readonly string[] {
  const { selection, graph, filters, hiddenKinds, hiddenNodes } = workspace;
  const sifted = sift(graph, filters);
  return selectedNodes(selection, graph).filter((id) => {
    const node = graph.nodes.get(id);
    const kind = node && visibleKindOf(node);
    if (kind === undefined) return false;
    return hiddenKinds.includes(kind) || hiddenNodes.includes(id) || !sifted.nodes.has(id);
  });
}
