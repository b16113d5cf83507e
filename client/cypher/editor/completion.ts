import {
  acceptCompletion,
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  closeCompletion,
  completionKeymap,
  completionStatus,
  currentCompletions,
  selectedCompletionIndex,
  snippet,
} from '@codemirror/autocomplete';
import { syntaxTree } from '@codemirror/language';
import { type Extension, Prec } from '@codemirror/state';
import { type EditorView, keymap } from '@codemirror/view';
import type { GraphSchema } from '../../../contract/schema.ts';
import type { Speech } from '../../i18n/speech.ts';
import { helpCard, keywordWords, modelWords } from './help-card.ts';
import { ask } from './language-client.ts';
import type { Offer, OfferKind } from './language-messages.ts';

/** Names of the graph before functions, and those before the language's own words. */
const RANK: Record<OfferKind, number> = {
  parameter: 40,
  identifier: 40,
  label: 30,
  relationship: 30,
  key: 30,
  procedure: 20,
  path: 10,
  function: 0,
  namespace: -10,
  keyword: -20,
};

/** The word that is being written. */
const WORD = /[$`]?[\p{L}\p{N}_]*$/u;
/** Signs after which something is offered before a letter is typed. */
const ASKING = /[:.$|&{(-]$/u;
const GOES_ON = /^[$`]?[\p{L}\p{N}_]*$/u;
/** Where nothing of the language can stand. */
const APART: ReadonlySet<string> = new Set(['string', 'comment']);

interface Knowledge {
  readonly schema: () => GraphSchema | undefined;
  readonly speech: () => Speech;
}

/** Completion by the language worker; nothing is offered while it isn't there. */
export function completion(knowledge: Knowledge): Extension {
  const source = (context: CompletionContext) => offersAt(context, knowledge);
  return [
    autocompletion({
      override: [source],
      activateOnTypingDelay: 10,
      maxRenderedOptions: 60,
      icons: false,
      defaultKeymap: false,
      optionClass: ({ type }) => `cypher-offer-${type}`,
    }),
    Prec.highest(
      keymap.of([
        { key: 'Enter', run: enter },
        { key: 'Tab', run: acceptCompletion },
        ...completionKeymap.filter(({ key }) => key !== 'Enter'),
      ]),
    ),
  ];
}

async function offersAt(
  context: CompletionContext,
  { speech }: Knowledge,
): Promise<CompletionResult | null> {
  const { state, pos: at, explicit: asked } = context;
  if (APART.has(syntaxTree(state).resolveInner(at, -1).name)) return null;
  const line = state.doc.lineAt(at);
  const before = line.text.slice(0, at - line.from);
  const word = WORD.exec(before)?.[0] ?? '';
  if (!asked && word === '' && !ASKING.test(before)) return null;
  if (!asked && /^\d/u.test(word)) return null;
  try {
    const offers = await ask('complete', { text: state.doc.toString(), at, asked });
    const options = offers.map((offer) => optionOf(offer, speech()));
    return { from: at - word.length, options, validFor: GOES_ON };
  } catch {
    return null;
  }
}

function optionOf(offer: Offer, speech: Speech): Completion {
  const { kind, label, insert, likely, signature, description } = offer;
  const named = kind === 'keyword' ? keywordWords : modelWords;
  const text = ['label', 'relationship', 'key', 'keyword'].includes(kind)
    ? named(label, speech)
    : undefined;
  const detail = speech.t(`cypher.editor.kinds.${kind}`);
  const told = text !== undefined || description !== undefined;
  return {
    label,
    detail,
    type: kind,
    boost: RANK[kind] + (likely ? 20 : 0),
    ...(insert !== undefined && { apply: kind === 'path' ? snippet(placesOf(insert)) : insert }),
    ...(told && {
      info: () =>
        helpCard({
          title: signature ?? label,
          kind: detail,
          ...(text !== undefined && { text }),
          ...(description !== undefined && { description }),
        }),
    }),
  };
}

/** Places to fill without the space that the library puts in them. */
const placesOf = (template: string): string =>
  template.replaceAll(/\{(\d+): ?\}/gu, (_place, number: string) => `{${number}}`);

/** Takes the offer, unless the word is whole already and nobody chose: then Enter ends the line. */
function enter(view: EditorView): boolean {
  if (completionStatus(view.state) !== 'active') return false;
  const { head } = view.state.selection.main;
  const line = view.state.doc.lineAt(head);
  const word = WORD.exec(line.text.slice(0, head - line.from))?.[0].toLowerCase() ?? '';
  const whole = currentCompletions(view.state).some(({ label }) => label.toLowerCase() === word);
  if (whole && selectedCompletionIndex(view.state) === 0) {
    closeCompletion(view);
    return false;
  }
  return acceptCompletion(view);
}
