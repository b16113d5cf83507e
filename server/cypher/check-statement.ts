import type { Role } from '../../contract/session.ts';
import type { StatementFaultReason } from '../../contract/statements.ts';
import type { Parameters } from '../store/graph-store.ts';
import { decodeEscapes, decodeGuarded, type Shift, sourceOffset } from './decode-escapes.ts';
import { type Change, findChanges } from './find-changes.ts';
import { findRunaway } from './find-runaway.ts';
import { LONGEST_STATEMENT } from './longest-statement.ts';
import { tooDeepAt } from './nesting.ts';
import { parseStatement, type Range, StatementSyntaxError } from './parse-statement.ts';

/** Brackets. */
const DEEPEST = 100;

/** Who would run a statement, and how. */
export interface Asking {
  readonly role: Role;
  readonly access: 'read' | 'write';
  readonly parameters?: Parameters;
}

/** Why a statement may not run, for words in the reader's language. Offsets are UTF-16, in the text as sent. */
export interface StatementFault extends Range {
  readonly ok: false;
  readonly code: 'refused' | 'syntax';
  readonly reason: StatementFaultReason;
  /** The clause, procedure, function, word or limit in question. */
  readonly subject: string;
  /** Of `from`, counted from 1 as in Neo4j's messages, columns in code points; absent where it is the whole. */
  readonly position?: { readonly line: number; readonly column: number };
}

/** A statement that may run; plain data, so that it can come from another process. */
export interface Runnable {
  readonly ok: true;
  readonly kind: 'read' | 'write';
  /** What to run in place of the text checked: escapes decoded, comments blanked. */
  readonly statement: string;
  /** From offsets in `statement` to the text as sent, for `sourceOffset`. */
  readonly shifts: readonly Shift[];
}

export type StatementCheck = Runnable | StatementFault;

/**
 * What a statement does, from a parse and never from keywords, and whether who asks may run it: a
 * property named `create` reads, `\u0043REATE` writes. What runs is the checked text itself, so
 * that a store which reads comments or escapes otherwise has nothing to disagree about.
 */
export function checkStatement(text: string, asking: Asking): StatementCheck {
  if (asking.access === 'write' && asking.role !== 'editor') return fault(text, 'role', '');
  if (Buffer.byteLength(text) > LONGEST_STATEMENT) {
    return fault(text, 'too-long', String(LONGEST_STATEMENT));
  }
  const { text: statement, shifts } = decodeEscapes(text);
  const toSource = (offset: number): number => sourceOffset(shifts, offset);
  // An escape that is left (`'\\u0041'`) may be decoded by a store: both readings have to pass.
  if (statement.includes('\\u')) {
    const again = decodeGuarded(statement);
    const place = (offset: number): number => toSource(sourceOffset(again.shifts, offset));
    const check = checkDecoded(text, again.text, place, asking);
    if (!check.ok) return check;
  }
  const check = checkDecoded(text, statement, toSource, asking);
  return check.ok ? { ...check, shifts } : check;
}

function checkDecoded(
  source: string,
  statement: string,
  toSource: (offset: number) => number,
  asking: Asking,
): Omit<Runnable, 'shifts'> | StatementFault {
  const at = ({ from, to }: Range): Range => ({ from: toSource(from), to: toSource(to) });
  const deep = tooDeepAt(statement, DEEPEST);
  if (deep !== undefined) {
    return fault(source, 'too-deep', String(DEEPEST), at({ from: deep, to: deep + 1 }));
  }
  try {
    const { tree, bare, rangeOf } = parseStatement(statement);
    let kind: Runnable['kind'] = 'read';
    for (const finding of findChanges(tree)) {
      const reason = refusalOf(finding, asking);
      if (reason) return fault(source, reason, finding.subject, at(rangeOf(finding.node)));
      kind = 'write';
    }
    const runaway = findRunaway(tree, asking.parameters ?? {});
    if (runaway) {
      return fault(source, runaway.reason, runaway.subject, at(rangeOf(runaway.node)));
    }
    return { ok: true, kind, statement: bare };
  } catch (error) {
    if (error instanceof StatementSyntaxError) {
      return fault(source, 'unexpected', error.word, at(error.range));
    }
    // The parser's own stack: types nest in angle brackets, which are not counted before.
    if (error instanceof RangeError) return fault(source, 'too-deep', String(DEEPEST));
    throw error;
  }
}

function refusalOf({ reason }: Change, asking: Asking): StatementFaultReason | undefined {
  if (reason !== 'write') return reason;
  if (asking.role !== 'editor') return 'role';
  return asking.access === 'write' ? undefined : 'read-mode';
}

function fault(
  source: string,
  reason: StatementFaultReason,
  subject: string,
  range?: Range,
): StatementFault {
  return {
    ok: false,
    code: reason === 'unexpected' ? 'syntax' : 'refused',
    reason,
    subject,
    ...(range ?? { from: 0, to: source.length }),
    ...(range && { position: positionOf(source, range.from) }),
  };
}

function positionOf(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset).split('\n');
  return { line: before.length, column: Array.from(before.at(-1) ?? '').length + 1 };
}
