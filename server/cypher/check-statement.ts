import { decodeEscapes } from './decode-escapes.ts';
import { findRefusal, type Refusal } from './find-refusal.ts';
import { nestingOf } from './nesting.ts';
import { type Position, parseStatement, StatementSyntaxError } from './parse-statement.ts';

/** Bytes. */
const LONGEST = 20_000;
/** Brackets. */
const DEEPEST = 100;

/** Why a statement may not run, for words in the reader's language; `subject` is Cypher. */
export interface StatementFault {
  readonly ok: false;
  readonly code: 'refused' | 'syntax';
  readonly reason: Refusal['reason'] | 'unexpected' | 'too-long' | 'too-deep';
  /** The clause, procedure, function or word in question. */
  readonly subject: string;
  readonly message: string;
  readonly position?: Position;
}

/** `statement` is what to run in place of the one checked: escapes decoded, comments blanked. */
export type StatementCheck = { readonly ok: true; readonly statement: string } | StatementFault;

/**
 * Whether a statement only reads, from a parse and never from keywords: a property named `create`
 * runs, `\u0043REATE` doesn't. What runs is the checked text itself, so that a store which reads
 * comments or escapes otherwise has nothing to disagree about.
 */
export function checkStatement(text: string): StatementCheck {
  if (Buffer.byteLength(text) > LONGEST) return overLimit('too-long');
  const statement = decodeEscapes(text);
  // An escape that is left (`'\\u0041'`) may be decoded by a store: both readings have to pass.
  if (statement.includes('\\u')) {
    const again = checkDecoded(statement.replace(/\\u+([0-9a-f]{4})/giu, decodeEscapes));
    if (!again.ok) return again;
  }
  return checkDecoded(statement);
}

function checkDecoded(statement: string): StatementCheck {
  if (nestingOf(statement) > DEEPEST) return overLimit('too-deep');
  try {
    const { tree, bare } = parseStatement(statement);
    const refusal = findRefusal(tree);
    if (!refusal) return { ok: true, statement: bare };
    const { reason, subject, position } = refusal;
    return {
      ok: false,
      code: 'refused',
      reason,
      subject,
      message: WORDS[reason](subject),
      position,
    };
  } catch (error) {
    if (error instanceof StatementSyntaxError) {
      const { position, word: subject, message } = error;
      return { ok: false, code: 'syntax', reason: 'unexpected', subject, message, position };
    }
    // The parser's own stack: types nest in angle brackets, which nestingOf doesn't count.
    if (error instanceof RangeError) return overLimit('too-deep');
    throw error;
  }
}

const WORDS: Record<Refusal['reason'], (subject: string) => string> = {
  clause: (subject) => `Only reading is allowed here; ${subject} is refused`,
  procedure: (subject) => `The procedure ${subject} is not among those that may be called here`,
  function: (subject) => `The function ${subject} is not among those that may be called here`,
  option: (subject) => `The option ${subject} is refused here`,
  several: () => 'One statement at a time',
};

function overLimit(reason: 'too-long' | 'too-deep'): StatementFault {
  const message =
    reason === 'too-long'
      ? `The statement is longer than ${LONGEST} bytes`
      : `The statement nests deeper than ${DEEPEST} brackets`;
  return { ok: false, code: 'refused', reason, subject: '', message };
}
