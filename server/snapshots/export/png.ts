import { createCanvas } from '@napi-rs/canvas';
import type { ExportFormat } from './export-format.ts';
import { paintPicture } from './paint-picture.ts';
import { pictureOf } from './picture.ts';

/** Pixels that a picture has at most; a larger one is made at the scale that gives so many. */
const MOST_PIXELS = 40_000_000;

/** A picture of pixels, in the fonts of the page. */
export const png: ExportFormat = {
  mediaType: 'image/png',
  extension: 'png',
  async *write(snapshot, options) {
    const picture = await pictureOf(snapshot, options);
    const { width, height } = picture;
    const scale = Math.min(options.scale, Math.sqrt(MOST_PIXELS / (width * height)));
    const canvas = createCanvas(Math.ceil(width * scale), Math.ceil(height * scale));
    const context = canvas.getContext('2d');
    context.fillStyle = picture.ground;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.scale(scale, scale);
    paintPicture(context, picture);
    yield await canvas.encode('png');
  },
};
