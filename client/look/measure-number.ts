/** A measure as precisely as one reads it: whole, to a tenth from one up, to a hundredth below. */
export function measureNumber(value: number): number {
  const digits = value >= 1 ? 10 : 100;
  return Math.round(value * digits) / digits;
}
