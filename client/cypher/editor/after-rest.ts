import { type Extension, StateEffect } from '@codemirror/state';
import { type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';

/** Has what looks at the text look again, though the text is the same. */
export const lookAgain = StateEffect.define<null>();

/**
 * Does something with the text when typing has rested for so many milliseconds, and at first. What
 * is under way when the text changes is aborted.
 */
export function afterRest(
  milliseconds: number,
  work: (view: EditorView, signal: AbortSignal) => Promise<void>,
): Extension {
  return ViewPlugin.fromClass(
    class {
      #timer: ReturnType<typeof setTimeout> | undefined;
      #controller = new AbortController();

      constructor(view: EditorView) {
        this.#plan(view, 0);
      }

      update({ view, docChanged, transactions }: ViewUpdate) {
        const again = transactions.some(({ effects }) =>
          effects.some((each) => each.is(lookAgain)),
        );
        if (docChanged || again) this.#plan(view, docChanged ? milliseconds : 0);
      }

      destroy() {
        clearTimeout(this.#timer);
        this.#controller.abort();
      }

      #plan(view: EditorView, wait: number) {
        clearTimeout(this.#timer);
        this.#controller.abort();
        const controller = new AbortController();
        this.#controller = controller;
        this.#timer = setTimeout(() => {
          // Help that fails is help that isn't there; the next text has another chance.
          work(view, controller.signal).catch(() => {});
        }, wait);
      }
    },
  );
}
