import { useEffect } from 'react';
import { redo, undo } from '../actions/undo.ts';

/** Ctrl or ⌘ with Z takes back a change of the picture, with Shift (or Y) makes it again. */
export function useUndoKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      // A text field has an undo of its own.
      const { target } = event;
      if (target instanceof HTMLElement && target.matches('input, textarea, [contenteditable]')) {
        return;
      }
      // By the key's place: an Arabic keyboard has another letter there.
      const again = event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey);
      if (!again && event.code !== 'KeyZ') return;
      event.preventDefault();
      if (again) redo();
      else undo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
