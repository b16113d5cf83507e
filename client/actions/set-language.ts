import type { Language } from '../workspace/types.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/** Switches the page's language at once; it is remembered and written into the address. */
export function setLanguage(language: Language): void {
  useWorkspace.setState({ language });
}
