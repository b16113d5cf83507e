import { kindOf, type NodeKind } from '../../../contract/model.ts';

export type Scheme = 'light' | 'dark';

/** What pictures are drawn on, as in the page. */
export const GROUND = {
  light: { surface: '#fbfbfa', ink: '#1e1f24', inkSoft: '#5d606b', line: '#8e919c' },
  dark: { surface: '#17181c', ink: '#e9e9ec', inkSoft: '#a5a8b3', line: '#757986' },
} as const;

/** `Other`: reports, and what is not of the model. */
type Look = Exclude<NodeKind, 'Report'> | 'Other';
type Colours = Readonly<Record<Look, string>>;

/** Each kind's colour, as in the page. */
export const KIND_COLOURS: Readonly<Record<Scheme, Colours>> = {
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

/** Each kind's width in the drawing's units, as in the page. */
export const KIND_SIZES: Readonly<Record<keyof Colours, number>> = {
  Meeting: 48,
  Person: 34,
  State: 30,
  Organization: 32,
  Place: 28,
  Topic: 20,
  Statement: 24,
  Other: 30,
};

export function colourOf(labels: readonly string[], scheme: Scheme): string {
  return KIND_COLOURS[scheme][lookOf(labels)];
}

export function sizeOf(labels: readonly string[]): number {
  return KIND_SIZES[lookOf(labels)];
}

function lookOf(labels: readonly string[]): Look {
  const kind = kindOf(labels);
  return kind && kind !== 'Report' ? kind : 'Other';
}
