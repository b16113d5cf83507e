import type { GraphStore, Unsupported } from '../store/graph-store.ts';
import type { Asking, StatementCheck } from './check-statement.ts';
import { sourceOffset } from './decode-escapes.ts';
import type { Range } from './parse-statement.ts';
import type { CheckStatement } from './statement-checks.ts';

/** One statement of a text, and what running it would meet. Offsets are in the whole text, as sent. */
export interface Checked extends Range {
  readonly check: StatementCheck;
  /** What of it the store can't run, told when nothing else stands against it. */
  readonly unsupported?: Unsupported;
}

interface Parts {
  readonly store: Pick<GraphStore, 'cannotRun'>;
  readonly check: CheckStatement;
  readonly split: (text: string) => Promise<readonly Range[]>;
  /** Nobody waits for the rest when it fires. */
  readonly gone: AbortSignal;
}

/** Checks each statement of a text that may have several, as it would be checked on running. */
export async function checkStatements(
  text: string,
  asking: Asking,
  parts: Parts,
): Promise<Checked[]> {
  const checked: Checked[] = [];
  for (const range of await parts.split(text)) {
    if (parts.gone.aborted) break;
    checked.push(await checkPart(text, range, asking, parts));
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
  const unsupported = await parts.store.cannotRun(check.statement, asking.parameters);
  if (!unsupported) return { ...range, check };
  const from = at(sourceOffset(check.shifts, unsupported.from));
  const to = at(sourceOffset(check.shifts, unsupported.to));
  return { ...range, check, unsupported: { ...unsupported, from, to } };
}
