import type { Core } from 'cytoscape';
import type { Picture } from './picture.ts';
import { type Seen, settleSeen, type Wanted, wantedOf, watchSeen } from './seen.ts';
import type { Viewport } from './viewport.ts';

/** Pixels by which frames may differ: in width none, in height what may stand above one. */
const SLACK = { width: 1, height: 160 };

/** Tells how a drawing stands in its frame while it is there, and has it stand as it is wanted. */
export function seeing(
  cy: Core,
  name: string | undefined,
  now: { readonly picture: () => Picture; readonly ground: () => string },
) {
  const frame = () => ({ width: cy.width(), height: cy.height() });
  const look = (): Seen => ({
    picture: now.picture(),
    positions: new Map(
      cy
        .nodes()
        .map((node) => [node.id(), { ...node.position(), above: node.hasClass('above') }] as const),
    ),
    zoom: cy.zoom(),
    pan: { ...cy.pan() },
    frame: frame(),
    paint: (width) => {
      if (cy.nodes().empty() || cy.width() === 0) return '';
      const scale = Math.min(1, width / cy.width());
      return cy.png({ output: 'base64uri', full: false, scale, bg: now.ground() });
    },
  });
  let rested: Seen['frame'] | undefined;
  const end = name === undefined ? () => {} : watchSeen(name, look);
  return {
    end,
    wanted: () => (name === undefined ? undefined : wantedOf(name)),
    /** Whether what was in sight is so again; in a frame of another size it can't be. */
    goBack(wanted: Wanted, viewport: Viewport): boolean {
      if (name !== undefined) settleSeen(name, wanted);
      const { zoom, pan } = wanted;
      const { width, height } = frame();
      const same =
        wanted.frame !== undefined &&
        Math.abs(wanted.frame.width - width) < SLACK.width &&
        Math.abs(wanted.frame.height - height) < SLACK.height;
      if (!same || zoom === undefined || pan === undefined) return false;
      if (wanted.frame?.height !== height && isWhole(wanted)) return false;
      viewport.goBack({ zoom, pan }, wanted.selected);
      rested = frame();
      return true;
    },
    isWhole,
    /** Whether it stands as it was wanted in a frame that has the same size still. */
    rests(): boolean {
      const { width, height } = frame();
      return rested?.width === width && rested.height === height;
    },
  };
}

/** Whether every node was in sight: then a frame of another size shows them all, too. */
function isWhole({ positions, zoom = 1, pan = { x: 0, y: 0 }, frame }: Wanted): boolean {
  if (!frame) return true;
  return [...positions.values()].every(({ x, y }) => {
    const at = { x: x * zoom + pan.x, y: y * zoom + pan.y };
    return at.x >= 0 && at.y >= 0 && at.x <= frame.width && at.y <= frame.height;
  });
}
