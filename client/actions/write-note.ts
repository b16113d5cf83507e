import { LONGEST_NOTE, type Note } from '../workspace/note.ts';
import { noteChanged } from '../workspace/transitions.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/** Writes a new note on a node, a relationship, or with null on the whole; nothing for no words. */
export function writeNote(on: string | null, text: string): void {
  const note = noteOf(on, text);
  if (note) useWorkspace.setState((workspace) => noteChanged(workspace, null, note));
}

/** Changes what a note says; without words it goes. */
export function editNote(note: Note, text: string): void {
  useWorkspace.setState((workspace) => noteChanged(workspace, note, noteOf(note.on, text)));
}

export function removeNote(note: Note): void {
  useWorkspace.setState((workspace) => noteChanged(workspace, note, null));
}

function noteOf(on: string | null, text: string): Note | null {
  const words = text.trim().slice(0, LONGEST_NOTE);
  return words === '' ? null : { on, text: words };
}
