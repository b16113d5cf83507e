/** Numbers in steps that an eye can tell apart. */

/** One step: its number, and the least and the greatest value that is in it. */
export interface Step {
  readonly step: number;
  readonly least: number;
  readonly most: number;
  readonly count: number;
}

export const STEPS = 5;

/** The step of a value, from 0 to 4, where `most` is the greatest there is; few are in the last. */
export function stepOf(value: number, most: number): number {
  if (most <= 0 || value <= 0) return 0;
  return Math.min(STEPS - 1, Math.floor(Math.sqrt(value / most) * STEPS));
}

/** The steps that there is something in. */
export function stepsOf(values: readonly number[]): readonly Step[] {
  const most = Math.max(0, ...values);
  const steps = new Map<number, Step>();
  for (const value of values) {
    const step = stepOf(value, most);
    const before = steps.get(step) ?? { step, least: value, most: value, count: 0 };
    steps.set(step, {
      step,
      least: Math.min(before.least, value),
      most: Math.max(before.most, value),
      count: before.count + 1,
    });
  }
  return [...steps.values()].sort((a, b) => a.step - b.step);
}
