import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension, Prec } from '@codemirror/state';
import {
  crosshairCursor,
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  hoverTooltip,
  keymap,
  lineNumbers,
  placeholder,
  rectangularSelection,
  tooltips,
} from '@codemirror/view';
import type { GraphSchema } from '../../../contract/schema.ts';
import type { Speech } from '../../i18n/speech.ts';
import type { WorkbenchState } from '../workbench-types.ts';
import { bidiIsolates } from './bidi-isolates.ts';
import { completion } from './completion.ts';
import { cypherColours, cypherLanguage } from './cypher-language.ts';
import { formatEditor, runEditor } from './editor-commands.ts';
import { editorTheme } from './editor-theme.ts';
import { helpAt } from './help-at.ts';
import { helpCard } from './help-card.ts';
import { languageCheck } from './language-check.ts';
import { phrases } from './phrases.ts';
import { problemsField, problemsOf } from './problems.ts';
import { serverCheck } from './server-check.ts';

/** What the editor looks up when it needs it: it changes without the editor being made anew. */
export interface EditorContext {
  readonly schema: () => GraphSchema | undefined;
  readonly speech: () => Speech;
  readonly asked: () => Pick<WorkbenchState, 'accessMode' | 'parameters'>;
}

/** Everything the editor can do, but for its words. */
export function editorExtensions(context: EditorContext): Extension {
  return [
    Prec.highest(
      keymap.of([
        { key: 'Mod-Enter', run: runEditor, preventDefault: true },
        { key: 'Shift-Alt-f', run: tidyUp, preventDefault: true },
      ]),
    ),
    lineNumbers(),
    highlightActiveLineGutter(),
    highlightActiveLine(),
    history(),
    drawSelection(),
    dropCursor(),
    EditorState.allowMultipleSelections.of(true),
    rectangularSelection(),
    crosshairCursor(),
    EditorView.lineWrapping,
    cypherLanguage,
    syntaxHighlighting(cypherColours),
    bracketMatching(),
    closeBrackets(),
    highlightSelectionMatches(),
    search({ top: true }),
    bidiIsolates(),
    problemsField,
    completion(context),
    languageCheck(context.schema, context.speech),
    serverCheck(context.asked, context.speech),
    hover(context),
    tooltips({ position: 'fixed' }),
    editorTheme,
    keymap.of([
      ...closeBracketsKeymap,
      ...searchKeymap,
      ...lintKeymap,
      ...historyKeymap,
      ...defaultKeymap,
      indentWithTab,
    ]),
  ];
}

/** What the editor says of itself, in the reader's language. */
export function editorWords(speech: Speech, describedBy: string): Extension {
  const direction = speech.language === 'ar' ? 'rtl' : 'ltr';
  const words = (): HTMLElement => {
    const element = document.createElement('span');
    element.dir = direction;
    element.textContent = speech.t('cypher.editor.placeholder');
    return element;
  };
  return [
    phrases(speech),
    placeholder(words),
    EditorView.editorAttributes.of({ dir: 'ltr', style: `--cypher-panels: ${direction}` }),
    EditorView.contentAttributes.of({
      'aria-label': speech.t('cypher.editor.label'),
      'aria-describedby': describedBy,
      // Said in so many words for tools that look for a way to scroll by keyboard.
      tabindex: '0',
      // Code is not prose: no correction of words, no capitals.
      spellcheck: 'false',
      autocapitalize: 'off',
      lang: 'en',
    }),
  ];
}

function tidyUp(): boolean {
  void formatEditor();
  return true;
}

function hover({ schema, speech }: EditorContext): Extension {
  return hoverTooltip(
    (view, place) => {
      const help = helpAt(view.state, place, { schema: schema(), speech: speech() });
      // What is underlined there is said by itself.
      const said = problemsOf(view.state).some(({ from, to }) => from <= place && place <= to);
      if (!help || said) return null;
      const create = () => ({ dom: helpCard(help) });
      return { pos: help.from, end: help.to, above: true, create };
    },
    { hideOnChange: true },
  );
}
