import { createTheme, type MantineColorsTuple } from '@mantine/core';
import { FONT_FAMILY } from './fonts.ts';

/** The one accent. Colour otherwise carries a node's kind only; see `palette.ts`. */
const iris: MantineColorsTuple = [
  '#f1f1fc',
  '#e1e1f6',
  '#c3c3ec',
  '#a3a2e3',
  '#8886da',
  '#7573d5',
  '#6563cf',
  '#5351c4',
  '#4745a8',
  '#39378a',
];

export const theme = createTheme({
  primaryColor: 'iris',
  primaryShade: { light: 7, dark: 6 },
  colors: { iris },
  fontFamily: FONT_FAMILY,
  headings: { fontFamily: FONT_FAMILY, fontWeight: '600' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  lineHeights: { md: '1.6' },
});
