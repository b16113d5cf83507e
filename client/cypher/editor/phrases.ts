import { EditorState, type Extension } from '@codemirror/state';
import type { Speech } from '../../i18n/speech.ts';
import type { editor } from '../words/en/editor.ts';

/** What the editor library calls its phrases, and where their words are. */
const PHRASES: Readonly<Record<string, keyof typeof editor.phrases>> = {
  Find: 'find',
  Replace: 'replace',
  next: 'next',
  previous: 'previous',
  all: 'all',
  'match case': 'matchCase',
  regexp: 'regexp',
  'by word': 'byWord',
  replace: 'replaceOne',
  'replace all': 'replaceAll',
  close: 'close',
  'Go to line': 'goToLine',
  go: 'go',
  'on line': 'onLine',
  'current match': 'currentMatch',
  'replaced match on line $': 'replacedMatch',
  'replaced $ matches': 'replacedMatches',
  Completions: 'completions',
  Diagnostics: 'diagnostics',
  'No diagnostics': 'noDiagnostics',
  'folded code': 'foldedCode',
  'Control character': 'controlCharacter',
  'Selection deleted': 'selectionDeleted',
};

/** The editor library's own words in the reader's language. */
export function phrases({ t }: Speech): Extension {
  return EditorState.phrases.of(
    Object.fromEntries(
      Object.entries(PHRASES).map(([phrase, key]) => [phrase, t(`cypher.editor.phrases.${key}`)]),
    ),
  );
}
