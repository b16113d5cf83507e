import './fonts.css';

/** The page's faces, Latin and Arabic, for CSS and for the canvas alike. */
export const FONT_FAMILY = '"IBM Plex Sans", "IBM Plex Sans Arabic", system-ui, sans-serif';

/**
 * Resolves when both faces can be drawn. The canvas measures and caches labels with whatever face
 * is there, so it waits for this; a face that can't be had does not stop it.
 */
export async function loadFonts(): Promise<void> {
  const faces = ['400', '600'].flatMap((weight) => [
    document.fonts.load(`${weight} 14px "IBM Plex Sans"`, 'Liqa'),
    document.fonts.load(`${weight} 14px "IBM Plex Sans Arabic"`, 'لقاء'),
  ]);
  await Promise.allSettled(faces);
}
