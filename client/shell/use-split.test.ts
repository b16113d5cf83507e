import { describe, expect, it } from 'vitest';
import { readPart } from './use-split.ts';

const bounds = { least: 0.2, most: 0.8 };

describe('a part that was remembered', () => {
  it.each([
    ['0.500', 0.5],
    ['0.01', 0.2],
    ['7', 0.8],
    [null, 0.4],
    ['', 0.4],
    ['wide', 0.4],
    ['-1', 0.4],
    ['Infinity', 0.8],
  ])('%s is %d', (remembered, part) => {
    expect(readPart(remembered, 0.4, bounds)).toBe(part);
  });
});
