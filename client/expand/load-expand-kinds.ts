import { addWords } from '../i18n/add-words.ts';

/** The choice of what to show around a node, with its words, fetched when it is first asked for. */
export async function loadExpandKinds() {
  const [{ ExpandKinds }, { expandAr }, { expandEn }] = await Promise.all([
    import('./ExpandKinds.tsx'),
    import('./words/ar.ts'),
    import('./words/en.ts'),
  ]);
  addWords({ ar: expandAr, en: expandEn });
  return { default: ExpandKinds };
}
