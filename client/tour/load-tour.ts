import { addWords } from '../i18n/add-words.ts';

/** The tour with its words, fetched when somebody takes it. */
export async function loadTour() {
  const [{ Tour }, { tourAr }, { tourEn }] = await Promise.all([
    import('./Tour.tsx'),
    import('./words/ar.ts'),
    import('./words/en.ts'),
  ]);
  addWords({ ar: tourAr, en: tourEn });
  return { default: Tour };
}
