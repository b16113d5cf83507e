/** The picture's menu and the words of what it offers, fetched when it is first asked for. */
export async function loadCanvasMenu() {
  const [{ CanvasMenu }, { addActionWords }] = await Promise.all([
    import('./CanvasMenu.tsx'),
    import('../palette/words/add-action-words.ts'),
  ]);
  addActionWords();
  return { default: CanvasMenu };
}
