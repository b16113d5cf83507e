/** How nodes look by what the reader chose, in the page and in every picture that leaves it. */
import type { PICTURE_GROUND } from './kind-look.ts';

type Scheme = keyof typeof PICTURE_GROUND;

/** What is measured of actors, and can be told by size or colour. */
export const MEASURES = ['degree', 'betweenness', 'closeness'] as const;
export type Measure = (typeof MEASURES)[number];

/** Widths by how much of something a node has, in the drawing's units. */
export const STEP_SIZES = [20, 30, 42, 56, 72] as const;

/** Colours from little to much, by lightness first, so that they can be told apart without hues. */
export const STEP_TONES: Readonly<Record<Scheme, readonly string[]>> = {
  light: ['#a8891f', '#c4622d', '#b03a4e', '#7d2a6e', '#3f1d66'],
  dark: ['#7a6fb0', '#b46aa6', '#e0788a', '#f09a6a', '#f6d36b'],
};

/** Colours of groups after Okabe and Ito, the largest group first. */
export const GROUP_TONES: Readonly<Record<Scheme, readonly string[]>> = {
  light: ['#0072b2', '#d55e00', '#00805d', '#b0568b', '#a87400', '#3a8fc4', '#1e1f24'],
  dark: ['#4aa3df', '#f08a3c', '#2bb88c', '#d68ab8', '#e0b040', '#a8dcf8', '#e9e9ec'],
};

/** Groups with a colour of their own; further ones share the quiet one. */
export const GROUP_COLOURS = GROUP_TONES.light.length;

/** What has no colour of its own there. */
export const QUIET_TONE: Readonly<Record<Scheme, string>> = { light: '#858893', dark: '#7d808c' };

/** Every tone of a scheme by its name: `step-0` to `step-4`, `group-0` to `group-6`, `quiet`. */
export function tonesOf(scheme: Scheme): ReadonlyMap<string, string> {
  return new Map([
    ...STEP_TONES[scheme].map((colour, step) => [`step-${step}`, colour] as const),
    ...GROUP_TONES[scheme].map((colour, group) => [`group-${group}`, colour] as const),
    ['quiet', QUIET_TONE[scheme]] as const,
  ]);
}

/** How wide an icon that was chosen is, of its node's width. */
export const CHOSEN_ICON_SHARE = 0.56;

/** A measure as precisely as one reads it: whole, to a tenth from one up, to a hundredth below. */
export function measureNumber(value: number): number {
  const digits = value >= 1 ? 10 : 100;
  return Math.round(value * digits) / digits;
}
