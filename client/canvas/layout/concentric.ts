import type { Box } from './boxes.ts';
import type { LayoutRequest } from './layout-types.ts';

const GAP = 26;

/**
 * In circles around one: each at as many steps from the middle as its circle, beside those through
 * whom it is reached. What can't be reached from there is on a last circle.
 */
export function concentric<T extends Box & { readonly id: string }>(
  boxes: readonly T[],
  { links }: Pick<LayoutRequest, 'links'>,
  centre: string,
): void {
  const rings = ringsAround(boxes, links, centre);
  let radius = 0;
  let reach = 0;
  for (const ring of rings) {
    const around = ring.reduce((sum, { width }) => sum + width + GAP, 0) / (2 * Math.PI);
    const thick = Math.max(...ring.map(({ width, height }) => Math.hypot(width, height) / 2));
    radius = ring.length === 1 && reach === 0 ? 0 : Math.max(reach + thick + GAP, around);
    reach = radius + thick;
    const total = ring.reduce((sum, { width }) => sum + width + GAP, 0);
    let passed = 0;
    for (const box of ring) {
      const angle = ((passed + (box.width + GAP) / 2) / total) * 2 * Math.PI - Math.PI / 2;
      passed += box.width + GAP;
      if (box.fixed) continue;
      box.x = Math.cos(angle) * radius;
      box.y = Math.sin(angle) * radius - box.offset;
    }
  }
}

function ringsAround<T extends Box & { readonly id: string }>(
  boxes: readonly T[],
  links: LayoutRequest['links'],
  centre: string,
): readonly (readonly T[])[] {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const next = new Map<string, string[]>();
  for (const { source, target } of links) {
    next.set(source, [...(next.get(source) ?? []), target]);
    next.set(target, [...(next.get(target) ?? []), source]);
  }
  const first = byId.get(centre) ?? boxes[0];
  if (!first) return [];
  const seen = new Set([first.id]);
  const rings: T[][] = [[first]];
  for (;;) {
    // In the order of those through whom they are reached, so that few lines cross.
    const ring = (rings.at(-1) ?? []).flatMap(({ id }) =>
      (next.get(id) ?? []).flatMap((other) => {
        const box = byId.get(other);
        if (!box || seen.has(other)) return [];
        seen.add(other);
        return [box];
      }),
    );
    if (ring.length === 0) break;
    rings.push(ring);
  }
  const rest = boxes.filter(({ id }) => !seen.has(id));
  return rest.length > 0 ? [...rings, rest] : rings;
}
