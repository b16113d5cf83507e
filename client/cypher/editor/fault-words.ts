import { closest, distance } from 'fastest-levenshtein';
import type { GraphSchema } from '../../../contract/schema.ts';
import type { Speech } from '../../i18n/speech.ts';
import type { LanguageFault } from './language-messages.ts';

/** A fault in the reader's words; `fix` is what to write in its place, where that is plain. */
export interface FaultWords {
  readonly message: string;
  readonly fix?: string;
}

/** What may be a slip of the fingers. */
const SLIPS = 2;
/** Of what was expected, so many are named. */
const NAMED = 5;

type Names = Pick<GraphSchema, 'labels' | 'relationshipTypes' | 'propertyKeys'>;

/** Says a fault of the language library in the reader's language; what it has no words for, as it is. */
export function faultWords(fault: LanguageFault, speech: Speech, names?: Names): FaultWords {
  const { t } = speech;
  for (const { pattern, say } of SAYINGS) {
    const found = pattern.exec(fault.message);
    if (!found) continue;
    const [, first = '', second = ''] = found;
    const { message, fix } = say({ first, second, speech, names });
    if (fix === undefined) return { message };
    return { message: t('cypher.editor.didYouMean', { message, word: isolated(fix) }), fix };
  }
  const other = fault.severity === 'error' ? 'otherError' : 'otherWarning';
  return { message: t(`cypher.editor.faults.${other}`, { word: isolated(fault.message) }) };
}

/** Cypher and English read from left to right within Arabic. */
export const isolated = (text: string): string => `\u2066${text}\u2069`;

interface Said {
  readonly first: string;
  readonly second: string;
  readonly speech: Speech;
  readonly names: Names | undefined;
}

interface Saying {
  readonly pattern: RegExp;
  readonly say: (said: Said) => { readonly message: string; readonly fix?: string | undefined };
}

type Fault = 'conclude' | 'variable' | 'function' | 'procedure' | 'parameter' | 'deprecated';

/** Says a fault that is about one word. */
const about =
  (fault: Fault): Saying['say'] =>
  ({ first, speech }) => ({
    message: speech.t(`cypher.editor.faults.${fault}`, { word: isolated(first) }),
  });

/** Says that the graph lacks a name, and which like it there is. */
const missing =
  (fault: 'label' | 'relationship' | 'labelOrType' | 'key', like: (names: Names) => string[]) =>
  ({ first, speech, names }: Said) => ({
    message: speech.t(`cypher.editor.faults.${fault}`, { word: isolated(first) }),
    fix: names && near(first, like(names)),
  });

const SAYINGS: readonly Saying[] = [
  { pattern: /^Invalid input '([\s\S]*?)': expected ([\s\S]+)$/u, say: unexpected },
  { pattern: /^Query cannot conclude with (.+?) \(/u, say: about('conclude') },
  { pattern: /^Variable `(.+)` not defined/u, say: about('variable') },
  {
    pattern: /^Label (.+?) is not present/u,
    say: missing('label', ({ labels }) => labels),
  },
  {
    pattern: /^Relationship type (.+?) is not present/u,
    say: missing('relationship', ({ relationshipTypes }) => relationshipTypes),
  },
  {
    pattern: /^Label or relationship type (.+?) is not present/u,
    say: missing('labelOrType', ({ labels, relationshipTypes }) => [
      ...labels,
      ...relationshipTypes,
    ]),
  },
  { pattern: /^Function (.+?) is not present/u, say: about('function') },
  { pattern: /^Procedure (.+?) is not present/u, say: about('procedure') },
  {
    pattern: /^(\S+) is not present in the database/u,
    say: missing('key', ({ propertyKeys }) => propertyKeys),
  },
  { pattern: /^Parameter (\S+) is not defined/u, say: about('parameter') },
  {
    pattern: /^([[(].*) has no (.*)$/u,
    say: ({ first, second, speech: { t } }) => ({
      message: t('cypher.editor.faults.path', { word: isolated(`${first} — ${second}`) }),
    }),
  },
  {
    pattern: /cartesian product/u,
    say: ({ speech: { t } }) => ({ message: t('cypher.editor.faults.product') }),
  },
  {
    pattern: /^Failed to parse (?:comment|string literal|escaped literal)/u,
    say: ({ speech: { t } }) => ({ message: t('cypher.editor.faults.open') }),
  },
  {
    pattern: /^Type mismatch: expected (.+) but was (.+)$/u,
    say: ({ first, second, speech: { t } }) => ({
      message: t('cypher.editor.faults.type', {
        expected: isolated(first),
        word: isolated(second),
      }),
    }),
  },
  { pattern: /deprecated\S* \w+\. \(([\s\S]+)\)$/u, say: about('deprecated') },
];

function unexpected({ first, second, speech }: Said) {
  const { t } = speech;
  const literals = [...second.matchAll(/'([^']+)'/gu)].map(([, literal = '']) => literal);
  const phrases = second
    .replaceAll(/'[^']+'/gu, '')
    .split(/,|\bor\b/u)
    .flatMap((phrase) => phraseWords(phrase.trim(), speech));
  const all = [...new Set([...phrases, ...literals.map(isolated)])];
  const expected = all.length > NAMED ? '' : speech.list(all);
  const faults = 'cypher.editor.faults';
  if (first === '') {
    const message = expected ? t(`${faults}.unfinished`, { expected }) : t(`${faults}.incomplete`);
    return { message };
  }
  const word = isolated(first);
  const fix = near(first.toUpperCase(), literals);
  if (fix !== undefined || !expected) return { message: t(`${faults}.misplaced`, { word }), fix };
  return { message: t(`${faults}.unexpected`, { word, expected }) };
}

const PHRASES = [
  [/expression/u, 'expression'],
  [/pattern/u, 'pattern'],
  [/parameter/u, 'parameter'],
  [/string/u, 'string'],
  [/integer|number|float/u, 'number'],
  [/name|identifier|variable|label|type/u, 'name'],
] as const;

function phraseWords(phrase: string, { t }: Speech): string[] {
  const known = PHRASES.find(([pattern]) => pattern.test(phrase));
  return known ? [t(`cypher.editor.expected.${known[1]}`)] : [];
}

function near(word: string, among: readonly string[]): string | undefined {
  if (word.length < 3 || among.length === 0) return undefined;
  const best = closest(word, among);
  return best !== word && distance(word, best) <= SLIPS ? best : undefined;
}
