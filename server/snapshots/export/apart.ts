/** A label that may be left out, in the drawing's units. */
export interface Placed {
  /** Of its middle. */
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  /** Who keeps a label when there is no room for both: higher first. */
  readonly priority: number;
}

/** Those that can be drawn without one lying on another, in their order. */
export function apart<T extends Placed>(labels: readonly T[]): readonly T[] {
  const kept = new Set<T>();
  for (const label of [...labels].sort((a, b) => b.priority - a.priority)) {
    if (![...kept].some((other) => overlap(label, other))) kept.add(label);
  }
  return labels.filter((label) => kept.has(label));
}

function overlap(a: Placed, b: Placed): boolean {
  const beside = Math.abs(a.x - b.x) >= (a.width + b.width) / 2;
  return !beside && a.top < b.bottom && b.top < a.bottom;
}
