/** The list of actions and their words, fetched when the search box is first used. */
export async function loadPalette() {
  const [{ PaletteOptions }, { addActionWords }] = await Promise.all([
    import('./PaletteOptions.tsx'),
    import('./words/add-action-words.ts'),
  ]);
  addActionWords();
  return { default: PaletteOptions };
}

/** What says that a link was copied, fetched when one is. */
export async function loadLinkNotice() {
  const [{ LinkNotice }, { addActionWords }] = await Promise.all([
    import('./LinkNotice.tsx'),
    import('./words/add-action-words.ts'),
  ]);
  addActionWords();
  return { default: LinkNotice };
}
