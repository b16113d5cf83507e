import { createRequire } from 'node:module';
import { GlobalFonts, Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import type { DrawnIcon, Stroke } from './drawn-style.ts';
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
  context.strokeStyle = picture.frameColour;
  context.fillStyle = picture.frameColour;
  context.lineWidth = 1;
  for (const { left, top, right, bottom } of picture.frames) {
    context.beginPath();
    context.roundRect(left, top, right - left, bottom - top, 10);
    context.globalAlpha = 0.12;
    context.fill();
    context.globalAlpha = 1;
    context.stroke();
  }
  for (const line of picture.lines) paintStroke(context, line);
  for (const { path, fill, border } of picture.shapes) {
    context.fillStyle = fill;
    context.fill(new Path2D(path));
    if (border) paintStroke(context, { path, ...border });
  }
  context.setLineDash([]);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const icon of picture.icons) paintIcon(context, icon);
  context.lineCap = 'butt';
  context.lineWidth = 3;
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

function paintStroke(context: SKRSContext2D, { path, colour, width, dashes }: Stroke): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash([...dashes]);
  context.stroke(new Path2D(path));
}

function paintIcon(context: SKRSContext2D, { lines, x, y, scale, colour }: DrawnIcon): void {
  context.save();
  context.translate(x, y);
  context.scale(scale, scale);
  context.strokeStyle = colour;
  for (const { path, width } of lines) {
    context.lineWidth = width;
    context.stroke(new Path2D(path));
  }
  context.restore();
}

function registerFonts(): void {
  const require = createRequire(import.meta.url);
  for (const [family, file] of Object.entries(FONTS)) {
    if (!GlobalFonts.has(family)) GlobalFonts.registerFromPath(require.resolve(file), family);
  }
}
