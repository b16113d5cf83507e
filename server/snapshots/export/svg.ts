import type { Rectangle } from '../../../contract/room-for-labels.ts';
import type { ExportFormat } from './export-format.ts';
import { type PictureText, pictureOf } from './picture.ts';
import { xmlText } from './xml-text.ts';

const FONTS = 'IBM Plex Sans, IBM Plex Sans Arabic, Segoe UI, Tahoma, sans-serif';

/** A drawing for articles: text stays text, shaped and ordered by whoever shows it. */
export const svg: ExportFormat = {
  mediaType: 'image/svg+xml',
  extension: 'svg',
  async *write(snapshot, options) {
    const picture = await pictureOf(snapshot, options);
    const { width, height, title, language, ground, lineColour } = picture;
    const box = `${round(width)} ${round(height)}`;
    yield '<?xml version="1.0" encoding="UTF-8"?>\n' +
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${box}" ` +
      `width="${round(width * options.scale)}" height="${round(height * options.scale)}" ` +
      `xml:lang="${language}" font-family="${FONTS}" role="img">\n` +
      `<title>${xmlText(title)}</title>\n` +
      `<rect width="100%" height="100%" fill="${ground}"/>\n`;
    for (const frame of picture.frames) yield frameElement(frame, lineColour);
    yield `<g fill="none" stroke="${lineColour}" stroke-width="1.2">\n`;
    for (const line of picture.lines) yield `<path d="${line}"/>\n`;
    yield '</g>\n<g>\n';
    for (const { path, colour } of picture.shapes) yield `<path d="${path}" fill="${colour}"/>\n`;
    yield `</g>\n<g stroke="${ground}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">\n`;
    for (const text of picture.texts) yield textElement(text);
    yield '</g>\n</svg>\n';
  },
};

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
