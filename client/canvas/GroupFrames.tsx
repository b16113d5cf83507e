import type { Core } from 'cytoscape';
import { useMemo } from 'react';
import { nameOf } from '../workspace/name-of.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './CanvasLayers.module.css';
import type { Picture } from './picture.ts';
import { useMoves } from './use-moves.ts';

/** Around shapes and labels, and above them for the title, in pixels of the screen. */
const AROUND = 8;
const TITLE = 22;

/** A frame with its name around each state and those who stand for it. */
export function GroupFrames({ cy, picture }: { readonly cy: Core; readonly picture: Picture }) {
  useMoves(cy);
  const graph = useWorkspace((workspace) => workspace.graph);
  const language = useWorkspace((workspace) => workspace.language);
  const groups = useMemo(() => groupsIn(picture), [picture]);
  const zoom = cy.zoom();
  const pan = cy.pan();
  return (
    <div className={classes.frames} aria-hidden="true">
      {[...groups].map(([group, ids]) => {
        const members = cy.nodes().filter((node) => ids.has(node.id()));
        const state = graph.nodes.get(group);
        if (members.length < 2 || !state) return null;
        const { x1, y1, w, h } = members.boundingBox({ includeEdges: false });
        return (
          <div
            key={group}
            className={classes.frame}
            data-group={group}
            style={{
              left: pan.x + x1 * zoom - AROUND,
              top: pan.y + y1 * zoom - AROUND - TITLE,
              width: w * zoom + 2 * AROUND,
              height: h * zoom + 2 * AROUND + TITLE,
            }}
          >
            <bdi>{nameOf(state, language)}</bdi>
          </div>
        );
      })}
    </div>
  );
}

function groupsIn({ nodes }: Picture): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { id, hint } of nodes) {
    if (hint?.group === undefined) continue;
    groups.set(hint.group, (groups.get(hint.group) ?? new Set()).add(id));
  }
  return groups;
}
