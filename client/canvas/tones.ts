/** Colours that say something else than the kind: how much of a measure, or which group. */
import type { Scheme } from './palette.ts';

/** From little to much, by lightness first, so that they can be told apart without hues. */
export const STEP_TONES: Readonly<Record<Scheme, readonly string[]>> = {
  light: ['#a8891f', '#c4622d', '#b03a4e', '#7d2a6e', '#3f1d66'],
  dark: ['#7a6fb0', '#b46aa6', '#e0788a', '#f09a6a', '#f6d36b'],
};

/** After Okabe and Ito, the largest group first. */
export const GROUP_TONES: Readonly<Record<Scheme, readonly string[]>> = {
  light: ['#0072b2', '#d55e00', '#00805d', '#b0568b', '#a87400', '#3a8fc4', '#1e1f24'],
  dark: ['#4aa3df', '#f08a3c', '#2bb88c', '#d68ab8', '#e0b040', '#a8dcf8', '#e9e9ec'],
};

/** What has no colour of its own there. */
export const QUIET_TONE: Readonly<Record<Scheme, string>> = { light: '#858893', dark: '#7d808c' };

/** Every tone of a scheme by its name. */
export function tonesOf(scheme: Scheme): ReadonlyMap<string, string> {
  return new Map([
    ...STEP_TONES[scheme].map((colour, step) => [`step-${step}`, colour] as const),
    ...GROUP_TONES[scheme].map((colour, group) => [`group-${group}`, colour] as const),
    ['quiet', QUIET_TONE[scheme]] as const,
  ]);
}
