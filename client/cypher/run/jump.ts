import { create } from 'zustand';

/**
 * A place in the editor's text that the reader asked to be taken to, in UTF-16 units; each asking
 * is an object of its own. The editor watches it.
 */
export const useJump = create<{ readonly to: { readonly offset: number } | null }>()(() => ({
  to: null,
}));

export function jumpTo(offset: number): void {
  useJump.setState({ to: { offset } });
}
