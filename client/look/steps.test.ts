import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepOf, stepsOf } from './steps.ts';

describe('stepsOf', () => {
  it('says what is in each step and leaves empty ones out', () => {
    expect(stepsOf([0, 1, 1, 2, 60])).toEqual([
      { step: 0, least: 0, most: 2, count: 4 },
      { step: 4, least: 60, most: 60, count: 1 },
    ]);
  });

  it('puts every value in one step, the greater never in a lower one', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true })), (values) => {
        const steps = stepsOf(values);
        expect(steps.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
        const most = Math.max(0, ...values);
        const inOrder = values.toSorted((a, b) => a - b).map((value) => stepOf(value, most));
        expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
      }),
    );
  });
});
