import { useEffect } from 'react';
import { hideNodes } from '../actions/hide-nodes.ts';
import { selectAll } from '../actions/select-all.ts';
import { redo, undo } from '../actions/undo.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/**
 * Ctrl or ⌘ with Z takes back a change of the picture, with Shift (or Y) makes it again; with A
 * everything in it is selected. Delete hides what is selected.
 */
export function usePictureKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.defaultPrevented) return;
      // A text field has keys of its own.
      const { target } = event;
      if (target instanceof HTMLElement && target.matches('input, textarea, [contenteditable]')) {
        return;
      }
      const act = event.ctrlKey || event.metaKey ? commandOf(event) : keyOf(event);
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

// By the key's place: an Arabic keyboard has another letter there.
function commandOf({ code, shiftKey }: KeyboardEvent): (() => void) | undefined {
  if (code === 'KeyY' || (code === 'KeyZ' && shiftKey)) return redo;
  if (code === 'KeyZ') return undo;
  return code === 'KeyA' ? selectAll : undefined;
}

function keyOf({ key }: KeyboardEvent): (() => void) | undefined {
  const { selection } = useWorkspace.getState();
  if (key !== 'Delete' || (selection?.type !== 'node' && selection?.type !== 'nodes')) {
    return undefined;
  }
  return () => hideNodes(selection.type === 'nodes' ? selection.ids : [selection.id]);
}
