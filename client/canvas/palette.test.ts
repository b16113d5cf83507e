import { describe, expect, it } from 'vitest';
import { STEP_TONES, tonesOf } from '../../contract/chosen-look.ts';
import { KIND_COLOURS } from '../../contract/kind-look.ts';
import { DRAWN_KINDS } from '../workspace/visible-graph.ts';
import { contrast, GROUND } from './palette.ts';

describe.each(['light', 'dark'] as const)('the %s palette', (scheme) => {
  it.each(DRAWN_KINDS)('lets %s stand out from the ground', (kind) => {
    expect(contrast(KIND_COLOURS[scheme][kind], GROUND[scheme].surface)).toBeGreaterThanOrEqual(3);
  });

  it('lets lines stand out and letters be read', () => {
    const { surface, line, ink, inkSoft } = GROUND[scheme];
    expect(contrast(line, surface)).toBeGreaterThanOrEqual(3);
    expect(contrast(ink, surface)).toBeGreaterThanOrEqual(7);
    expect(contrast(inkSoft, surface)).toBeGreaterThanOrEqual(4.5);
  });

  it('gives no two kinds one colour', () => {
    expect(new Set(Object.values(KIND_COLOURS[scheme])).size).toBe(DRAWN_KINDS.length);
  });
});

describe.each(['light', 'dark'] as const)('the %s tones of measures and groups', (scheme) => {
  it.each([...tonesOf(scheme)])('let %s stand out from the ground', (_, colour) => {
    expect(contrast(colour, GROUND[scheme].surface)).toBeGreaterThanOrEqual(3);
  });

  it('go one way in lightness from little to much, so that no hue is needed', () => {
    const steps = STEP_TONES[scheme].map((colour) => contrast(colour, '#000000'));
    expect(steps).toEqual(steps.toSorted((a, b) => (scheme === 'light' ? b - a : a - b)));
    expect(new Set(steps).size).toBe(STEP_TONES[scheme].length);
  });
});

describe('contrast', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#0072b2', '#0072b2')).toBe(1);
  });
});
