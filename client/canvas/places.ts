/** Where nodes are, for each view; what has a place keeps it. */
import { boxOf } from './frame.ts';
import type { LayoutNode, Positions, Spot } from './layout/layout-types.ts';
import { runLayout } from './layout/run-layout.ts';
import { labelOf } from './measure-label.ts';
import type { Picture } from './picture.ts';

export interface Arranged {
  readonly positions: Positions;
  /** Ids that had no place before. */
  readonly added: readonly string[];
}

export interface LayoutFrame {
  /** Width by height. */
  readonly aspect: number;
  /** How much larger than their size labels will be drawn. */
  readonly labelScale: number;
}

export interface Places {
  /** Gives a place to whatever of the picture has none; the rest stays. */
  arrange(view: string, picture: Picture, frame: LayoutFrame): Promise<Arranged>;
  /** Where a first layout would put the picture, roughly; nothing is kept. */
  draft(picture: Picture, frame: LayoutFrame): Promise<Positions>;
  /** Whether nothing of a view has a place yet. */
  none(view: string): boolean;
  /** Keeps a node where a hand put it. */
  pin(view: string, id: string, at: { x: number; y: number }): void;
  forget(view: string): void;
}

export function createPlaces(): Places {
  const views = new Map<string, Map<string, Spot>>();
  const pinned = new Set<string>();
  const of = (view: string) => {
    const places = views.get(view) ?? new Map<string, Spot>();
    views.set(view, places);
    return places;
  };

  return {
    async arrange(view, picture, { aspect, labelScale }) {
      const places = of(view);
      const added = picture.nodes.filter(({ id }) => !places.has(id)).map(({ id }) => id);
      if (added.length > 0) {
        // A handful finds room around what is there; many need everything to make way.
        const many = added.length > picture.nodes.length * 0.3;
        const nodes = picture.nodes.map((node): LayoutNode => {
          const at = places.get(node.id);
          const fixed = at !== undefined && (!many || pinned.has(`${view} ${node.id}`));
          return {
            id: node.id,
            ...boxOf(node, labelOf(node), labelScale),
            ...(at ? { at } : {}),
            fixed,
          };
        });
        const links = linksOf(picture);
        for (const [id, at] of await runLayout({ nodes, links, aspect, draft: false }))
          places.set(id, at);
      }
      const positions = new Map(
        picture.nodes.flatMap(({ id }) => {
          const at = places.get(id);
          return at ? [[id, at] as const] : [];
        }),
      );
      return { positions, added };
    },
    draft(picture, { aspect, labelScale }) {
      const nodes = picture.nodes.map(
        (node): LayoutNode => ({
          id: node.id,
          ...boxOf(node, labelOf(node), labelScale),
          fixed: false,
        }),
      );
      return runLayout({ nodes, links: linksOf(picture), aspect, draft: true });
    },
    none: (view) => of(view).size === 0,
    pin(view, id, at) {
      pinned.add(`${view} ${id}`);
      const above = of(view).get(id)?.above ?? false;
      of(view).set(id, { x: at.x, y: at.y, above });
    },
    forget(view) {
      views.delete(view);
      for (const key of [...pinned]) if (key.startsWith(`${view} `)) pinned.delete(key);
    },
  };
}

// A node with few lines hangs closely on them; one with many is not torn by each.
function linksOf({ nodes, edges }: Picture) {
  const degrees = new Map(nodes.map(({ id }) => [id, 0]));
  for (const { source, target } of edges) {
    degrees.set(source, (degrees.get(source) ?? 0) + 1);
    degrees.set(target, (degrees.get(target) ?? 0) + 1);
  }
  return edges.map(({ source, target, strong, contact }) => {
    const few = Math.min(degrees.get(source) ?? 1, degrees.get(target) ?? 1);
    return {
      source,
      target,
      strength: Math.min(1, (strong ? 1.3 : 0.75) / Math.max(1, few) ** 0.7),
      room: contact ? 70 : 0,
    };
  });
}
