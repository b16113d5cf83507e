import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cardPlace } from './card-place.ts';

const page = { width: 390, height: 844 };
const card = { width: 320, height: 190 };

it('goes under what it speaks of where there is room, else over it', () => {
  expect(cardPlace({ left: 100, top: 60, width: 80, height: 30 }, card, page).top).toBe(102);
  expect(cardPlace({ left: 100, top: 780, width: 80, height: 40 }, card, page).top).toBe(578);
});

it('is always wholly on the page', () => {
  const length = fc.integer({ min: 0, max: 900 });
  const box = fc.record({ left: length, top: length, width: length, height: length });
  fc.assert(
    fc.property(box, (anchor) => {
      const { left, top } = cardPlace(anchor, card, page);
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(left + card.width).toBeLessThanOrEqual(page.width);
      expect(top + card.height).toBeLessThanOrEqual(page.height);
    }),
  );
});
