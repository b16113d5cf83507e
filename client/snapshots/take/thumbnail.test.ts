import { expect, it } from 'vitest';
import { thumbnailOf } from './thumbnail.ts';

it('takes the largest picture that the shelf has room for', () => {
  const paint = (perPixel: number) => (width: number) => 'x'.repeat(width * perPixel);
  expect(thumbnailOf({ paint: paint(100) })).toHaveLength(36_000);
  expect(thumbnailOf({ paint: paint(500) })).toHaveLength(80_000);
  expect(thumbnailOf({ paint: paint(5_000) })).toBeUndefined();
  expect(thumbnailOf({ paint: () => '' })).toBeUndefined();
  expect(thumbnailOf(undefined)).toBeUndefined();
});
