import { syntaxTree } from '@codemirror/language';
import { type Extension, Prec, RangeSetBuilder } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';

/** Letters that are written from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Apart from the line around it, in the direction of its own first letter. */
const APART = Decoration.mark({
  class: 'cm-apart',
  inclusive: true,
  attributes: { dir: 'auto' },
  bidiIsolate: null,
});

/** What is between the quotes, after the slashes: the marks themselves stay in the line's order. */
const OPENING = /^(?:['"`]|\/\/\s*|\/\*\s*)/u;
const CLOSING = /(?:['"`]|\s*\*\/)$/u;

/**
 * Sets Arabic words in strings, comments and names apart, so that the code around them keeps its
 * order from left to right: `'إيران' AS x` would else be drawn with its quotes and words mixed.
 */
export function bidiIsolates(): Extension {
  const plugin = ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;
      #tree;

      constructor(view: EditorView) {
        this.#tree = syntaxTree(view.state);
        this.decorations = isolatesOf(view);
      }

      update({ view, docChanged, viewportChanged }: ViewUpdate) {
        const tree = syntaxTree(view.state);
        if (!docChanged && !viewportChanged && tree === this.#tree) return;
        this.#tree = tree;
        this.decorations = isolatesOf(view);
      }
    },
    {
      provide: (self) => {
        const decorations = (view: EditorView) => view.plugin(self)?.decorations ?? Decoration.none;
        return [
          EditorView.outerDecorations.of(decorations),
          Prec.lowest(EditorView.bidiIsolatedRanges.of(decorations)),
        ];
      },
    },
  );
  return plugin;
}

function isolatesOf({ state, visibleRanges }: EditorView): DecorationSet {
  const isolates = new RangeSetBuilder<Decoration>();
  let last = 0;
  for (const { from, to } of visibleRanges) {
    syntaxTree(state).iterate({
      from,
      to,
      enter(node) {
        if (node.node.firstChild || node.from < last) return;
        const text = state.sliceDoc(node.from, node.to);
        if (!RIGHT_TO_LEFT.test(text)) return;
        const opening = OPENING.exec(text)?.[0].length ?? 0;
        const closing = CLOSING.exec(text.slice(opening))?.[0].length ?? 0;
        const end = node.to - closing;
        if (node.from + opening < end) isolates.add(node.from + opening, end, APART);
        last = node.to;
      },
    });
  }
  return isolates.finish();
}
