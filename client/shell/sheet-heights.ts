/** How much of the page the sheet takes, lowest first. */
export const HEIGHTS = ['low', 'half', 'full'] as const;
export type Height = (typeof HEIGHTS)[number];

/** Parts of the page's height; `low` is only the bar itself. */
const PARTS = { low: 0.1, half: 0.5, full: 0.92 } as const satisfies Record<Height, number>;

/** Where a sheet that was let go at this part of the page's height comes to rest. */
export function nearestHeight(part: number): Height {
  return (
    HEIGHTS.toSorted((a, b) => Math.abs(PARTS[a] - part) - Math.abs(PARTS[b] - part))[0] ?? 'half'
  );
}

/** The next height up (1) or down (-1); stays where it ends. */
export function stepHeight(height: Height, step: 1 | -1): Height {
  return HEIGHTS[HEIGHTS.indexOf(height) + step] ?? height;
}
