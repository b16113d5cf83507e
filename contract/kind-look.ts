/**
 * How each kind of node looks, in the page and in every picture that leaves it. Plain constants, as
 * in `model.ts`.
 */
import type { NodeKind } from './model.ts';

/** `Other`: reports, and what is not of the model. */
export type LookingKind = Exclude<NodeKind, 'Report'> | 'Other';
type OfEach<T> = Readonly<Record<LookingKind, T>>;

/** What pictures are drawn on: paper, letters, fainter letters, lines between nodes, and what stands out. */
export const PICTURE_GROUND = {
  light: {
    surface: '#fbfbfa',
    ink: '#1e1f24',
    inkSoft: '#5d606b',
    line: '#8e919c',
    accent: '#5351c4',
  },
  dark: {
    surface: '#17181c',
    ink: '#e9e9ec',
    inkSoft: '#a5a8b3',
    line: '#757986',
    accent: '#a3a2e3',
  },
} as const;

/**
 * Each kind's colour, after Okabe and Ito's colour-blind-safe set; moved in lightness until it
 * stands out at least 3:1 from the ground of its theme. Corners say the same.
 */
export const KIND_COLOURS: Readonly<Record<'light' | 'dark', OfEach<string>>> = {
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

/** Each kind's width in the drawing's units. */
export const KIND_SIZES: OfEach<number> = {
  Meeting: 48,
  Person: 34,
  State: 30,
  Organization: 32,
  Place: 28,
  Topic: 20,
  Statement: 24,
  Other: 30,
};

/** Each kind's corners in a box from -1 to 1, clockwise; a circle, and a square, have none. */
export const KIND_CORNERS = {
  Meeting: [0, -1, 1, 0, 0, 1, -1, 0],
  Organization: [1, 0, 0.5, 0.88, -0.5, 0.88, -1, 0, -0.5, -0.88, 0.5, -0.88],
  Place: [0, -1, 1, -0.05, 0.72, -0.05, 0.72, 0.92, -0.72, 0.92, -0.72, -0.05, -1, -0.05],
  Topic: [0, -0.95, 1, 0.85, -1, 0.85],
  Statement: [-1, -0.9, 1, -0.9, 1, 0.45, -0.1, 0.45, -0.5, 1, -0.5, 0.45, -1, 0.45],
  Other: [-0.55, -0.72, 1, -0.72, 0.55, 0.72, -1, 0.72],
} as const satisfies Partial<OfEach<readonly number[]>>;
