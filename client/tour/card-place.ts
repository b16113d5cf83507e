/** A rectangle on the page, in pixels from its top left. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 12;

/**
 * Where a card goes that speaks of something: under it, else over it, else inside it at its
 * middle; always wholly on the page.
 */
export function cardPlace(
  anchor: Box,
  card: Pick<Box, 'width' | 'height'>,
  page: Pick<Box, 'width' | 'height'>,
): Pick<Box, 'left' | 'top'> {
  const middle = anchor.left + anchor.width / 2 - card.width / 2;
  const left = within(middle, page.width - card.width - GAP);
  const under = anchor.top + anchor.height + GAP;
  const over = anchor.top - card.height - GAP;
  if (under + card.height + GAP <= page.height) return { left, top: under };
  if (over >= GAP) return { left, top: within(over, page.height - card.height - GAP) };
  const inside = anchor.top + anchor.height / 2 - card.height / 2;
  return { left, top: within(inside, page.height - card.height - GAP) };
}

function within(at: number, most: number): number {
  return Math.max(GAP, Math.min(at, most));
}
