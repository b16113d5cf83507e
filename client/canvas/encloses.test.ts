import { expect, it } from 'vitest';
import { encloses } from './encloses.ts';

const points = (...all: [number, number][]) => all.map(([x, y]) => ({ x, y }));

it('tells what a line goes around, also where it bends inwards', () => {
  const horseshoe = points([0, 0], [9, 0], [9, 9], [6, 9], [6, 3], [3, 3], [3, 9], [0, 9]);
  expect(points([1, 5], [8, 8], [5, 1]).map((at) => encloses(horseshoe, at))).toEqual([
    true,
    true,
    true,
  ]);
  expect(points([4.5, 6], [-1, 5], [5, 12]).map((at) => encloses(horseshoe, at))).toEqual([
    false,
    false,
    false,
  ]);
});

it('is the same whichever way the line was drawn', () => {
  const line = points([0, 0], [10, 2], [7, 9], [2, 8]);
  for (const at of points([5, 5], [1, 7], [9, 3], [11, 3])) {
    expect(encloses([...line].reverse(), at)).toBe(encloses(line, at));
  }
});

it('holds nothing where nothing was drawn', () => {
  expect(encloses([], { x: 0, y: 0 })).toBe(false);
  expect(encloses(points([1, 1]), { x: 1, y: 1 })).toBe(false);
});
