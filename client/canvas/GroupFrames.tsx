import type { Core } from 'cytoscape';
import { useMemo } from 'react';
import { framesAround } from '../../contract/frames-around.ts';
import type { Rectangle } from '../../contract/room-for-labels.ts';
import { nameOf } from '../workspace/name-of.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './CanvasLayers.module.css';
import { groupsIn } from './group-frames.ts';
import type { Picture } from './picture.ts';
import { useMoves } from './use-moves.ts';

/** A frame with its name around each state and those who stand for it. */
export function GroupFrames({ cy, picture }: { readonly cy: Core; readonly picture: Picture }) {
  useMoves(cy);
  const graph = useWorkspace((workspace) => workspace.graph);
  const language = useWorkspace((workspace) => workspace.language);
  const groups = useMemo(() => [...groupsIn(picture)], [picture]);
  const frames = framesAround(groups.map(([, ids]) => boxesOf(cy, ids)));
  return (
    <div className={classes.frames} aria-hidden="true">
      {groups.map(([group], index) => {
        const state = graph.nodes.get(group);
        const frame = frames[index];
        if (!state || !frame) return null;
        const { left, top, right, bottom } = frame;
        return (
          <div
            key={group}
            className={classes.frame}
            data-group={group}
            style={{ left, top, width: right - left, height: bottom - top }}
          >
            <bdi>{nameOf(state, language)}</bdi>
          </div>
        );
      })}
    </div>
  );
}

function boxesOf(cy: Core, ids: ReadonlySet<string>) {
  const members = cy.nodes().filter((node) => ids.has(node.id()));
  const box = (includeLabels: boolean): Rectangle => {
    const { x1, y1, x2, y2 } = members.renderedBoundingBox({ includeLabels, includeEdges: false });
    return { left: x1, top: y1, right: x2, bottom: y2 };
  };
  return { labelled: box(true), shapes: box(false) };
}
