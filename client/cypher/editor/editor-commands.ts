import type { EditorView } from '@codemirror/view';
import { ask } from './language-client.ts';
import { statementsToRun } from './split-statements.ts';

/** The editor that is open, and how it runs statements. */
interface OpenEditor {
  readonly view: EditorView;
  readonly run: (statements: readonly string[]) => void;
}

let open: OpenEditor | undefined;

/** Makes an editor the one that commands are for, until the function it gives is called. */
export function openEditor(editor: OpenEditor): () => void {
  open = editor;
  return () => {
    if (open === editor) open = undefined;
  };
}

/** Puts the cursor at a place of the text, in UTF-16 units, and brings it into sight. */
export function goToInEditor(offset: number): void {
  if (!open) return;
  const { view } = open;
  const anchor = Math.min(offset, view.state.doc.length);
  view.dispatch({ selection: { anchor }, scrollIntoView: true });
  view.focus();
}

/** The statements that are to be run: of what is selected, or all there are. */
export function statementsInEditor(): readonly string[] {
  if (!open) return [];
  const { state } = open.view;
  return statementsToRun(state.doc.toString(), state.selection.main).map(({ text }) => text);
}

/** Runs what is selected, or all there is, statement by statement. */
export function runEditor(): boolean {
  if (!open) return false;
  const statements = statementsInEditor();
  if (statements.length > 0) open.run(statements);
  return true;
}

/** Tidies up the text, to be undone in one step; false when it can't be. */
export async function formatEditor(): Promise<boolean> {
  if (!open) return false;
  const { view } = open;
  const { doc, selection } = view.state;
  const formatted = await ask('format', {
    text: doc.toString(),
    at: selection.main.head,
  }).catch(() => null);
  if (!formatted) return false;
  // Typed on meanwhile: what was formatted is no longer the text.
  if (view.state.doc !== doc || formatted.text === doc.toString()) return true;
  view.dispatch({
    changes: { from: 0, to: doc.length, insert: formatted.text },
    selection: { anchor: formatted.at },
    userEvent: 'input.format',
    scrollIntoView: true,
  });
  return true;
}
