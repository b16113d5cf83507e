import type { Rectangle } from '../../../contract/room-for-labels.ts';
import type { DrawnIcon, Stroke } from './drawn-style.ts';
import type { ExportFormat } from './export-format.ts';
import { pictureOf } from './picture.ts';
import type { PictureText } from './picture-text.ts';
import { xmlText } from './xml-text.ts';

const FONTS = 'IBM Plex Sans, IBM Plex Sans Arabic, Segoe UI, Tahoma, sans-serif';

/** A drawing for articles: text stays text, shaped and ordered by whoever shows it. */
export const svg: ExportFormat = {
  mediaType: 'image/svg+xml',
  extension: 'svg',
  async *write(snapshot, options) {
    const picture = await pictureOf(snapshot, options);
    const { width, height, title, language, ground, frameColour } = picture;
    const box = `${round(width)} ${round(height)}`;
    yield '<?xml version="1.0" encoding="UTF-8"?>\n' +
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${box}" ` +
      `width="${round(width * options.scale)}" height="${round(height * options.scale)}" ` +
      `xml:lang="${language}" font-family="${FONTS}" role="img">\n` +
      `<title>${xmlText(title)}</title>\n` +
      `<rect width="100%" height="100%" fill="${ground}"/>\n`;
    for (const frame of picture.frames) yield frameElement(frame, frameColour);
    yield '<g fill="none">\n';
    for (const { path, ...stroke } of picture.lines)
      yield `<path d="${path}"${strokeOf(stroke)}/>\n`;
    yield '</g>\n<g>\n';
    for (const { path, fill, border } of picture.shapes)
      yield `<path d="${path}" fill="${fill}"${border ? strokeOf(border) : ''}/>\n`;
    yield '</g>\n<g fill="none" stroke-linecap="round" stroke-linejoin="round">\n';
    for (const icon of picture.icons) yield iconElement(icon);
    yield `</g>\n<g stroke="${ground}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">\n`;
    for (const text of picture.texts) yield textElement(text);
    yield '</g>\n</svg>\n';
  },
};

function strokeOf({ colour, width, dashes }: Omit<Stroke, 'path'>): string {
  const dashed = dashes.length > 0 ? ` stroke-dasharray="${dashes.join(' ')}"` : '';
  return ` stroke="${colour}" stroke-width="${width}"${dashed}`;
}

function iconElement({ lines, x, y, scale, colour }: DrawnIcon): string {
  const paths = lines.map(({ path, width }) => `<path d="${path}" stroke-width="${width}"/>`);
  const place = `translate(${round(x)} ${round(y)}) scale(${round(scale)})`;
  return `<g transform="${place}" stroke="${colour}">${paths.join('')}</g>\n`;
}

function frameElement({ left, top, right, bottom }: Rectangle, colour: string): string {
  return (
    `<rect x="${round(left)}" y="${round(top)}" width="${round(right - left)}" ` +
    `height="${round(bottom - top)}" rx="10" fill="${colour}" fill-opacity="0.12" stroke="${colour}"/>\n`
  );
}

function textElement({ text, x, y, size, colour, anchor, direction }: PictureText): string {
  return (
    `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}" fill="${colour}" ` +
    `text-anchor="${anchor}" direction="${direction}" unicode-bidi="isolate">${xmlText(text)}</text>\n`
  );
}

function round(length: number): string {
  return String(Math.round(length * 100) / 100);
}
