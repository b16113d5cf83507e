import { PICTURE_GROUND } from '../../contract/kind-look.ts';

export type Scheme = keyof typeof PICTURE_GROUND;

/** What the picture is drawn on. */
export interface Ground {
  readonly surface: string;
  readonly ink: string;
  readonly inkSoft: string;
  /** Lines between nodes. */
  readonly line: string;
  readonly accent: string;
  /** The pen that marks what the reader wrote on. */
  readonly noted: string;
}

export const GROUND: Readonly<Record<Scheme, Ground>> = {
  light: { ...PICTURE_GROUND.light, noted: '#ffd84d' },
  dark: { ...PICTURE_GROUND.dark, noted: '#8a6d00' },
};

/** Relative contrast of two `#rrggbb` colours, 1 to 21 (WCAG 2). */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** What is new, gone or changed between two snapshots. */
export const CHANGE_COLOURS = {
  light: { added: '#1a7f37', gone: '#b42318', changed: '#8a5a00' },
  dark: { added: '#57c77d', gone: '#ff8a80', changed: '#e8b339' },
} as const;
