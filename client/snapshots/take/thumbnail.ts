import type { Seen } from '../../canvas/seen.ts';

/** Characters of a data URL that the shelf takes. */
const LARGEST = 100_000;
/** Pixels across, the largest that fits is taken. */
const WIDTHS = [360, 240, 160, 100];

/** A small picture of what is in sight; undefined where there is none that fits. */
export function thumbnailOf(seen: Pick<Seen, 'paint'> | undefined): string | undefined {
  for (const width of WIDTHS) {
    const picture = seen?.paint(width) ?? '';
    if (picture !== '' && picture.length <= LARGEST) return picture;
  }
  return undefined;
}
