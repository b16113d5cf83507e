import { type EditorState, StateEffect } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useState } from 'react';

/** The editor's state as it is now. */
export function useViewState(view: EditorView): EditorState {
  const [state, setState] = useState(view.state);
  useEffect(() => {
    const listener = EditorView.updateListener.of((update) => setState(update.state));
    view.dispatch({ effects: StateEffect.appendConfig.of(listener) });
  }, [view]);
  return state;
}
