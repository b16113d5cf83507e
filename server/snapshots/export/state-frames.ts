import { framesAround } from '../../../contract/frames-around.ts';
import { groupsOf } from '../../../contract/groups-of.ts';
import type { Rectangle } from '../../../contract/room-for-labels.ts';
import type { SnapshotView } from '../../../contract/snapshot.ts';
import type { DrawnGraph } from './drawn-graph.ts';

/** A frame around a state and those who stand for it, in the drawing's units. */
export interface StateFrame {
  readonly state: string;
  readonly box: Rectangle;
}

/** What a node takes in the drawing: its shape, and its name where that is drawn. */
export interface DrawnBoxes {
  readonly shape: Rectangle;
  readonly name: Rectangle | undefined;
}

/** Whether a view shows who stands for a state in a frame. */
export function isFramed({ arrangement = '' }: Pick<SnapshotView, 'arrangement'>): boolean {
  return new URLSearchParams(arrangement).get('group') === 'state';
}

/** The frames of a drawing, of each state for which somebody stands. */
export function stateFrames(
  { nodes, relationships }: Pick<DrawnGraph, 'nodes' | 'relationships'>,
  boxes: ReadonlyMap<string, DrawnBoxes>,
): readonly StateFrame[] {
  const graph = {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    relationships: new Map(relationships.map((each) => [each.id, each])),
  };
  const groups = new Map<string, DrawnBoxes[]>();
  for (const [id, state] of groupsOf(graph, 'standing')) {
    const box = boxes.get(id);
    if (box) groups.set(state, [...(groups.get(state) ?? []), box]);
  }
  const several = [...groups].filter(([, members]) => members.length > 1);
  const frames = framesAround(
    several.map(([, members]) => {
      const shapes = members.map(({ shape }) => shape);
      const names = members.flatMap(({ name }) => name ?? []);
      return { shapes: around(shapes), labelled: around([...shapes, ...names]) };
    }),
  );
  return several.flatMap(([state], at) => {
    const box = frames[at];
    return box ? [{ state, box }] : [];
  });
}

function around(boxes: readonly Rectangle[]): Rectangle {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
