import type { Core } from 'cytoscape';
import { type Seen, settleSeen, type Wanted, wantedOf, watchSeen } from './seen.ts';
import type { Viewport } from './viewport.ts';

/** Pixels by which frames may differ: in width none, in height what may stand above one. */
const SLACK = { width: 1, height: 160 };

/** Tells how a drawing stands in its frame while it is there, and has it stand as it is wanted. */
export function seeing(cy: Core, name: string | undefined, ground: () => string) {
  const frame = () => ({ width: cy.width(), height: cy.height() });
  const look = (): Seen => ({
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
      return cy.png({ output: 'base64uri', full: false, scale, bg: ground() });
    },
  });
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
      viewport.goBack({ zoom, pan }, wanted.selected);
      return true;
    },
  };
}
