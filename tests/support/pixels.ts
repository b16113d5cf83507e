import type { Page } from 'playwright-core';

/** Red, green and blue, each 0 to 255. */
export type Colour = readonly [number, number, number];

export interface Pixels {
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): Colour;
}

/** What is on the screen in a rectangle of the page, pixel by pixel. */
export async function readPixels(
  page: Page,
  clip: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Promise<Pixels> {
  const png = (await page.screenshot({ clip, scale: 'css' })).toString('base64');
  // Decoded in an empty page: the page's own policy admits no image from elsewhere.
  const reader = await page.context().newPage();
  try {
    const { width, height, data } = await reader.evaluate(async (encoded) => {
      const image = await createImageBitmap(
        await (await fetch(`data:image/png;base64,${encoded}`)).blob(),
      );
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const read = context?.getImageData(0, 0, image.width, image.height);
      return { width: image.width, height: image.height, data: Array.from(read?.data ?? []) };
    }, png);
    const at = (x: number, y: number): Colour => {
      const first = 4 * (Math.round(y) * width + Math.round(x));
      return [data[first] ?? 0, data[first + 1] ?? 0, data[first + 2] ?? 0];
    };
    return { width, height, at };
  } finally {
    await reader.close();
  }
}

/** How far two colours are apart: 0 for the same, 441 for black and white. */
export function distance(a: Colour, b: Colour): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** `rgb(1, 2, 3)` as a colour. */
export function parseColour(css: string): Colour {
  const [red = 0, green = 0, blue = 0] = (css.match(/[\d.]+/gu) ?? []).map(Number);
  return [red, green, blue];
}
