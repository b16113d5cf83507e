import { setImmediate as turn } from 'node:timers/promises';
import type { GraphStore, Unsupported } from '../store/graph-store.ts';
import { type Asking, checkStatement, type StatementCheck } from './check-statement.ts';
import { decodeEscapes } from './decode-escapes.ts';
import { type Range, StatementSyntaxError, splitStatements } from './parse-statement.ts';

/** One statement of a text, and what running it would meet. Offsets are in the whole text, as sent. */
export interface Checked extends Range {
  readonly check: StatementCheck;
  /** What of it the store can't run, told when nothing else stands against it. */
  readonly unsupported?: Unsupported;
}

/** Checks each statement of a text that may have several, as it would be checked on running. */
export async function checkStatements(
  text: string,
  asking: Asking,
  store: Pick<GraphStore, 'cannotRun'>,
): Promise<Checked[]> {
  const checked: Checked[] = [];
  for (const range of partsOf(text)) {
    checked.push(await checkPart(text, range, asking, store));
    // Parsing takes milliseconds, which add up: others have their turn between.
    await turn();
  }
  return checked;
}

async function checkPart(
  text: string,
  range: Range,
  asking: Asking,
  store: Pick<GraphStore, 'cannotRun'>,
): Promise<Checked> {
  const check = checkStatement(text.slice(range.from, range.to), asking);
  const at = (offset: number): number => range.from + offset;
  if (!check.ok) {
    return { ...range, check: { ...check, from: at(check.from), to: at(check.to) } };
  }
  const unsupported = await store.cannotRun(check.statement);
  if (!unsupported) return { ...range, check };
  const from = at(check.toSource(unsupported.from));
  const to = at(check.toSource(unsupported.to));
  return { ...range, check, unsupported: { ...unsupported, from, to } };
}

function partsOf(text: string): Range[] {
  const decoded = decodeEscapes(text);
  try {
    return splitStatements(decoded.text).map(({ from, to }) => ({
      from: decoded.toSource(from),
      to: decoded.toSource(to),
    }));
  } catch (error) {
    if (!(error instanceof StatementSyntaxError)) throw error;
    return [{ from: 0, to: text.length }];
  }
}
