import type { Scheme } from './palette.ts';

/** How far Arabic letters may reach below what the drawing library takes for a line. */
export const DESCENT = 6;

export interface Look {
  readonly scheme: Scheme;
  /** Labels are drawn this many times their size, to stay legible when zoomed out. */
  readonly labelScale: number;
  /** Names of the tones that are drawn, parted by spaces: every style is tried on every element. */
  readonly tones: string;
  /** Whether dimming fades. */
  readonly motion: boolean;
  /** Whether there are so many that each has to be drawn with little. */
  readonly many: boolean;
}
