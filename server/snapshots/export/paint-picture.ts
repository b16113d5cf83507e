import { createRequire } from 'node:module';
import { GlobalFonts, Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import type { Picture } from './picture.ts';

const FONTS = {
  'Liqa Latin': '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2',
  'Liqa Arabic':
    '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2',
};
const FAMILIES = '"Liqa Latin", "Liqa Arabic", sans-serif';
const ISOLATES = { rtl: '\u2067', ltr: '\u2066' } as const;

/** Paints a picture at its own size; the canvas shapes and orders what is written. */
export function paintPicture(context: SKRSContext2D, picture: Picture): void {
  registerFonts();
  context.fillStyle = picture.ground;
  context.fillRect(0, 0, picture.width, picture.height);
  context.strokeStyle = picture.lineColour;
  context.fillStyle = picture.lineColour;
  context.lineWidth = 1;
  for (const { left, top, right, bottom } of picture.frames) {
    context.beginPath();
    context.roundRect(left, top, right - left, bottom - top, 10);
    context.globalAlpha = 0.12;
    context.fill();
    context.globalAlpha = 1;
    context.stroke();
  }
  context.lineWidth = 1.2;
  for (const line of picture.lines) context.stroke(new Path2D(line));
  for (const { path, colour } of picture.shapes) {
    context.fillStyle = colour;
    context.fill(new Path2D(path));
  }
  context.lineWidth = 3;
  context.lineJoin = 'round';
  context.strokeStyle = picture.ground;
  for (const { text, x, y, size, colour, anchor, direction } of picture.texts) {
    context.font = `${String(size)}px ${FAMILIES}`;
    context.direction = direction;
    context.textAlign = anchor === 'middle' ? 'center' : direction === 'rtl' ? 'right' : 'left';
    const isolated = `${ISOLATES[direction]}${text}\u2069`;
    context.strokeText(isolated, x, y);
    context.fillStyle = colour;
    context.fillText(isolated, x, y);
  }
}

function registerFonts(): void {
  const require = createRequire(import.meta.url);
  for (const [family, file] of Object.entries(FONTS)) {
    if (!GlobalFonts.has(family)) GlobalFonts.registerFromPath(require.resolve(file), family);
  }
}
