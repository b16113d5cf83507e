/** Where nodes are, for each view. The same things are always in the same places. */
import { boxOf } from './frame.ts';
import type { Arrangement, LayoutNode, Positions, Spot } from './layout/layout-types.ts';
import { runLayout } from './layout/run-layout.ts';
import { linksOf } from './links-of.ts';
import { labelOf } from './measure-label.ts';
import type { Picture } from './picture.ts';

export interface LayoutFrame {
  /** Width by height. */
  readonly aspect: number;
  /** How much larger than their size labels will be drawn. */
  readonly labelScale: number;
}

/**
 * What a picture needs: nothing, when it was laid out before or only lost nodes; `some` new nodes
 * placed around those that are there; other `labels` given room; or `all` laid out.
 */
export type Need = 'nothing' | 'some' | 'labels' | 'all';

export interface Places {
  need(view: string, picture: Picture): Need;
  /** Gives every node of the picture its place. */
  arrange(view: string, picture: Picture, frame: LayoutFrame): Promise<Positions>;
  /** Where a first layout would put the picture, roughly; nothing is kept. */
  draft(picture: Picture, frame: LayoutFrame): Promise<Positions>;
  /** Keeps a node where a hand put it, whatever is around it. */
  pin(view: string, id: string, at: { x: number; y: number }): void;
  /** Takes these places for the picture's nodes as if it had been laid out so. */
  adopt(view: string, picture: Picture, positions: Positions): void;
  /** Lets go of everything in a view. */
  forget(view: string): void;
}

/** More than this share of new nodes, and everything makes way. */
const MANY = 0.3;

interface Shown {
  spots: Map<string, Spot>;
  names: Map<string, string>;
  readonly known: Map<string, ReadonlyMap<string, Spot>>;
  readonly pins: Map<string, Spot>;
}

export function createPlaces(): Places {
  const views = new Map<string, Shown>();
  const of = (view: string): Shown => {
    const shown = views.get(view) ?? {
      spots: new Map(),
      names: new Map(),
      known: new Map(),
      pins: new Map(),
    };
    views.set(view, shown);
    return shown;
  };

  const need = (view: string, { nodes, pinned }: Picture): Need => {
    const { spots, names, known } = of(view);
    if (pinned && nodes.every(({ id }) => pinned.has(id))) return 'nothing';
    if (known.has(keyOf(nodes))) return 'nothing';
    const added = nodes.filter(({ id }) => !spots.has(id)).length;
    if (added > nodes.length * MANY) return 'all';
    if (added > 0) return 'some';
    return nodes.some((node) => names.get(node.id) !== writtenOf(node)) ? 'labels' : 'nothing';
  };

  return {
    need,
    async arrange(view, picture, frame) {
      const shown = of(view);
      const pins = pinsOf(picture, shown);
      const wanted = need(view, picture);
      const key = keyOf(picture.nodes);
      const before = new Map([...pins, ...shown.spots, ...(shown.known.get(key) ?? [])]);
      let spots: ReadonlyMap<string, Spot> = before;
      if (wanted !== 'nothing') {
        const request = requestOf(picture, frame, ({ id }) => {
          const at = pins.get(id) ?? (wanted === 'all' ? undefined : before.get(id));
          return { at, fixed: pins.has(id) || wanted === 'some' };
        });
        spots = await runLayout(request);
      }
      const kept = new Map(
        picture.nodes.flatMap(({ id }) => {
          const spot = spots.get(id);
          return spot ? [[id, spot] as const] : [];
        }),
      );
      shown.known.set(key, kept);
      shown.spots = new Map([...shown.spots, ...kept]);
      shown.names = new Map([
        ...shown.names,
        ...picture.nodes.map((n) => [n.id, writtenOf(n)] as const),
      ]);
      // Where nothing pins them any more, nodes go back to where the layout has them.
      return new Map([...kept, ...[...pins].filter(([id]) => kept.has(id))]);
    },
    draft(picture, frame) {
      const request = requestOf(picture, frame, () => ({ at: undefined, fixed: false }));
      return runLayout({ ...request, draft: true });
    },
    pin(view, id, { x, y }) {
      const { spots, pins } = of(view);
      pins.set(id, { x, y, above: spots.get(id)?.above ?? false });
    },
    adopt(view, { nodes }, positions) {
      views.delete(view);
      const shown = of(view);
      const there = nodes.filter(({ id }) => positions.has(id));
      shown.spots = new Map(positions);
      shown.names = new Map(there.map(({ id, name }) => [id, name] as const));
      if (there.length === nodes.length) shown.known.set(keyOf(nodes), shown.spots);
    },
    forget(view) {
      views.delete(view);
    },
  };
}

// What was pinned here, and what the picture itself pins.
function pinsOf(
  { pinned = new Map() }: Picture,
  { pins, spots }: Shown,
): ReadonlyMap<string, Spot> {
  const own = [...pinned].map(
    ([id, at]) => [id, { ...at, above: spots.get(id)?.above ?? false }] as const,
  );
  return new Map([...pins, ...own]);
}

function requestOf(
  picture: Picture,
  { aspect, labelScale }: LayoutFrame,
  stand: (node: Picture['nodes'][number]) => { at: Spot | undefined; fixed: boolean },
) {
  const nodes = picture.nodes.map((node): LayoutNode => {
    const { at, fixed } = stand(node);
    const box = boxOf(node, labelOf(node), labelScale);
    const stays = fixed && at !== undefined;
    return { id: node.id, ...box, ...node.hint, ...(at ? { at } : {}), fixed: stays };
  });
  const { arrangement = BY_FORCES } = picture;
  return { nodes, links: linksOf(picture), arrangement, aspect, draft: false };
}

const BY_FORCES: Arrangement = { kind: 'force' };

// What decides how much room a node takes.
function writtenOf({ name, label = name, step }: Picture['nodes'][number]): string {
  return step === undefined ? label : `${label}\t${step}`;
}

function keyOf(nodes: Picture['nodes']): string {
  return nodes
    .map((node) => `${node.id}\t${writtenOf(node)}`)
    .sort()
    .join('\n');
}
