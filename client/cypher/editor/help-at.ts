import { syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import type { GraphSchema } from '../../../contract/schema.ts';
import type { Speech } from '../../i18n/speech.ts';
import { functionOf, type Help, keywordWords, modelWords } from './help-card.ts';

interface HelpAt extends Help {
  readonly from: number;
  readonly to: number;
}

/** A name with its namespaces. */
const DOTTED = /[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*/gu;

/** What there is to say of the word at a place; null when nothing. */
export function helpAt(
  state: EditorState,
  place: number,
  { schema, speech }: { readonly schema: GraphSchema | undefined; readonly speech: Speech },
): HelpAt | null {
  const { name: token, from, to } = syntaxTree(state).resolveInner(place, 1);
  const word = state.sliceDoc(from, to).replaceAll('`', '');
  const kind = (of: 'label' | 'relationship' | 'key' | 'keyword' | 'function' | 'procedure') =>
    speech.t(`cypher.editor.kinds.${of}`);
  switch (token) {
    case 'keyword': {
      const text = keywordWords(word.toUpperCase(), speech);
      return text ? { from, to, title: word.toUpperCase(), kind: kind('keyword'), text } : null;
    }
    case 'label': {
      const text = modelWords(word, speech);
      const of = schema?.relationshipTypes.includes(word) ? 'relationship' : 'label';
      return text ? { from, to, title: word, kind: kind(of), text } : null;
    }
    case 'key': {
      const text = modelWords(word, speech);
      return text ? { from, to, title: word, kind: kind('key'), text } : null;
    }
    case 'function':
    case 'procedure': {
      const dotted = dottedAt(state, place) ?? { name: word, from, to };
      const known =
        token === 'function'
          ? functionOf(schema, dotted.name)
          : schema?.procedures.find(({ name }) => name === dotted.name);
      if (!known) return null;
      const { signature: title, description } = known;
      return { from: dotted.from, to: dotted.to, title, kind: kind(token), description };
    }
    default:
      return null;
  }
}

function dottedAt(state: EditorState, place: number) {
  const line = state.doc.lineAt(place);
  for (const { index, 0: name } of line.text.matchAll(DOTTED)) {
    const from = line.from + index;
    if (from <= place && place < from + name.length) return { name, from, to: from + name.length };
  }
  return undefined;
}
