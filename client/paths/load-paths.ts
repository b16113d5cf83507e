import { addWords } from '../i18n/add-words.ts';

async function addPathsWords(): Promise<void> {
  const [{ pathsAr }, { pathsEn }] = await Promise.all([
    import('./words/ar.ts'),
    import('./words/en.ts'),
  ]);
  addWords({ ar: pathsAr, en: pathsEn });
}

/** The view of chains, with its words, fetched when it is first gone to. */
export async function loadPathsView() {
  const [{ PathsView }] = await Promise.all([import('./PathsView.tsx'), addPathsWords()]);
  return { default: PathsView };
}

/** What says that a chain is marked in the picture, fetched when one is. */
export async function loadMarkedChain() {
  const [{ MarkedChain }] = await Promise.all([import('./MarkedChain.tsx'), addPathsWords()]);
  return { default: MarkedChain };
}
