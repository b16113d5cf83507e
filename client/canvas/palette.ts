import type { DrawnKind } from '../workspace/visible-graph.ts';

export type Scheme = 'light' | 'dark';

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
  light: {
    surface: '#fbfbfa',
    ink: '#1e1f24',
    inkSoft: '#5d606b',
    line: '#8e919c',
    accent: '#5351c4',
    noted: '#ffd84d',
  },
  dark: {
    surface: '#17181c',
    ink: '#e9e9ec',
    inkSoft: '#a5a8b3',
    line: '#757986',
    accent: '#a3a2e3',
    noted: '#8a6d00',
  },
};

/**
 * Each kind's colour, after Okabe and Ito's colour-blind-safe set; moved in lightness until it
 * stands out at least 3:1 from the ground of its theme. Shapes say the same, see `shapes.ts`.
 */
export const KIND_COLOURS: Readonly<Record<Scheme, Readonly<Record<DrawnKind, string>>>> = {
  light: {
    Person: '#0072b2',
    State: '#00805d',
    Meeting: '#d55e00',
    Organization: '#b0568b',
    Place: '#3a8fc4',
    Topic: '#a87400',
    Statement: '#6f7380',
    Other: '#4c5a67',
  },
  dark: {
    Person: '#4aa3df',
    State: '#2bb88c',
    Meeting: '#f08a3c',
    Organization: '#d68ab8',
    Place: '#7cc4ee',
    Topic: '#e0b040',
    Statement: '#9a9eab',
    Other: '#b9c4cf',
  },
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
