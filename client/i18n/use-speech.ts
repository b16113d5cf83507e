import { useWorkspace } from '../workspace/workspace.ts';
import { type Speech, speechOf } from './speech.ts';

/** The words, numbers, lists and dates of the language the page is shown in. */
export function useSpeech(): Speech {
  return speechOf(useWorkspace((workspace) => workspace.language));
}
