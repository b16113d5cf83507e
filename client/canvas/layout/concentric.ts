import type { Box } from './boxes.ts';
import { inRows } from './in-rows.ts';
import type { LayoutRequest } from './layout-types.ts';

const GAP = 26;

/**
 * In circles around one: each at as many steps from the middle as its circle, beside those through
 * whom it is reached. What can't be reached from there stands in rows below.
 */
export function concentric<T extends Box & { readonly id: string }>(
  boxes: readonly T[],
  { links, aspect }: Pick<LayoutRequest, 'links' | 'aspect'>,
  centre: string,
): void {
  const { rings, rest } = ringsAround(boxes, links, centre);
  let radius = 0;
  let reach = 0;
  for (const ring of rings) {
    const around = ring.reduce((sum, { width }) => sum + width + GAP, 0) / (2 * Math.PI);
    // Labels are wide: at the sides circles come nearer to each other than they would alone.
    const thick = Math.max(...ring.map(({ width, height }) => (width + height) / 5));
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
  inRows(
    rest.filter(({ fixed }) => !fixed),
    rings.flat(),
    aspect,
  );
}

function ringsAround<T extends Box & { readonly id: string }>(
  boxes: readonly T[],
  links: LayoutRequest['links'],
  centre: string,
): { readonly rings: readonly (readonly T[])[]; readonly rest: readonly T[] } {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const next = new Map<string, string[]>();
  for (const { source, target } of links) {
    next.set(source, [...(next.get(source) ?? []), target]);
    next.set(target, [...(next.get(target) ?? []), source]);
  }
  const first = byId.get(centre) ?? boxes[0];
  if (!first) return { rings: [], rest: [] };
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
  return { rings, rest: boxes.filter(({ id }) => !seen.has(id)) };
}
