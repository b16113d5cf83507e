import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Speech } from '../../i18n/speech.ts';
import { type EditorContext, editorExtensions, editorWords } from './editor-extensions.ts';

interface EditorParts {
  readonly text: string;
  readonly change: (text: string) => void;
  readonly context: EditorContext;
  readonly speech: Speech;
  readonly describedBy: string;
}

/** An editor in the element of `place`, its text kept the same as the one given. */
export function useEditorView(
  place: RefObject<HTMLElement | null>,
  { text, change, context, speech, describedBy }: EditorParts,
): EditorView | undefined {
  const [view, setView] = useState<EditorView>();
  const words = useRef(new Compartment());
  const latest = useRef({ text, change, context, speech, describedBy });
  latest.current = { text, change, context, speech, describedBy };

  useEffect(() => {
    if (!place.current) return;
    const { current } = latest;
    const made = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: current.text,
        extensions: [
          editorExtensions({
            schema: () => latest.current.context.schema(),
            speech: () => latest.current.speech,
            asked: () => latest.current.context.asked(),
          }),
          words.current.of(editorWords(current.speech, current.describedBy)),
          tellChange((next) => latest.current.change(next)),
        ],
      }),
    });
    setView(made);
    return () => made.destroy();
  }, [place]);

  useEffect(() => {
    view?.dispatch({ effects: words.current.reconfigure(editorWords(speech, describedBy)) });
  }, [view, speech, describedBy]);

  useEffect(() => {
    if (!view || view.state.doc.toString() === text) return;
    const { length } = view.state.doc;
    view.dispatch({ changes: { from: 0, to: length, insert: text }, selection: { anchor: 0 } });
  }, [view, text]);

  return view;
}

function tellChange(change: (text: string) => void): Extension {
  return EditorView.updateListener.of(({ docChanged, state }) => {
    if (docChanged) change(state.doc.toString());
  });
}
