import { PDFDocument, type SKRSContext2D } from '@napi-rs/canvas';
import type { ExportFormat } from './export-format.ts';
import { paintPicture } from './paint-picture.ts';
import { pictureOf } from './picture.ts';

/** One page as large as the picture, lines and letters as such, fonts within it. */
export const pdf: ExportFormat = {
  mediaType: 'application/pdf',
  extension: 'pdf',
  async *write(snapshot, options) {
    const picture = await pictureOf(snapshot, options);
    const document = new PDFDocument({ title: picture.title, creator: 'Liqa' });
    // The package's own context; only its types say that it is a browser's.
    const page = document.beginPage(picture.width, picture.height) as unknown as SKRSContext2D;
    paintPicture(page, picture);
    document.endPage();
    yield document.close();
  },
};
