import { setImmediate as turn } from 'node:timers/promises';
import type { GraphStore, Unsupported } from '../store/graph-store.ts';
import type { Asking, checkStatement, StatementCheck } from './check-statement.ts';
import { decodeEscapes, sourceOffset } from './decode-escapes.ts';
import { type Range, StatementSyntaxError, splitStatements } from './parse-statement.ts';

/** One statement of a text, and what running it would meet. Offsets are in the whole text, as sent. */
export interface Checked extends Range {
  readonly check: StatementCheck;
  /** What of it the store can't run, told when nothing else stands against it. */
  readonly unsupported?: Unsupported;
}

interface Parts {
  readonly store: Pick<GraphStore, 'cannotRun'>;
  readonly check: (
    ...asked: Parameters<typeof checkStatement>
  ) => StatementCheck | Promise<StatementCheck>;
}

/** Checks each statement of a text that may have several, as it would be checked on running. */
export async function checkStatements(
  text: string,
  asking: Asking,
  parts: Parts,
): Promise<Checked[]> {
  const checked: Checked[] = [];
  for (const range of partsOf(text)) {
    checked.push(await checkPart(text, range, asking, parts));
    // Parsing takes milliseconds, which add up: others have their turn between.
    await turn();
  }
  return checked;
}

async function checkPart(
  text: string,
  range: Range,
  asking: Asking,
  parts: Parts,
): Promise<Checked> {
  const check = await parts.check(text.slice(range.from, range.to), asking);
  const at = (offset: number): number => range.from + offset;
  if (!check.ok) {
    return { ...range, check: { ...check, from: at(check.from), to: at(check.to) } };
  }
  const unsupported = await parts.store.cannotRun(check.statement);
  if (!unsupported) return { ...range, check };
  const from = at(sourceOffset(check.shifts, unsupported.from));
  const to = at(sourceOffset(check.shifts, unsupported.to));
  return { ...range, check, unsupported: { ...unsupported, from, to } };
}

function partsOf(text: string): Range[] {
  const decoded = decodeEscapes(text);
  try {
    return splitStatements(decoded.text).map(({ from, to }) => ({
      from: sourceOffset(decoded.shifts, from),
      to: sourceOffset(decoded.shifts, to),
    }));
  } catch (error) {
    if (!(error instanceof StatementSyntaxError)) throw error;
    return [{ from: 0, to: text.length }];
  }
}
