import { describe, expect, it } from 'vitest';
import { neighbourInDirection } from './neighbour-in-direction.ts';

const here = { id: 'here', x: 0, y: 0 };
const right = { id: 'right', x: 100, y: 10 };
const farRight = { id: 'far-right', x: 400, y: 0 };
const up = { id: 'up', x: 5, y: -80 };

describe('neighbourInDirection', () => {
  it('goes to the connected one that lies that way', () => {
    const all = [here, right, farRight, up];
    expect(neighbourInDirection(here, [farRight], all, 'ArrowRight')).toBe('far-right');
    expect(neighbourInDirection(here, [right, farRight], all, 'ArrowRight')).toBe('right');
  });

  it('else to the nearest of all that does', () => {
    expect(neighbourInDirection(here, [right], [here, right, up], 'ArrowUp')).toBe('up');
  });

  it('stays where nothing lies that way', () => {
    expect(neighbourInDirection(here, [right], [here, right], 'ArrowLeft')).toBeUndefined();
  });
});
