import type { Run } from './run-types.ts';

/** What may help after a failure; each has words of its own. */
export type Help =
  | 'syntax'
  | 'parameter'
  | 'refused'
  | 'time'
  | 'memory'
  | 'busy'
  | 'unsupported'
  | 'away';

/** By what the codes of Neo4j, and those of the page's own failures, end in. */
const ENDINGS: readonly (readonly [RegExp, Help])[] = [
  [/\.ParameterMissing$/u, 'parameter'],
  [/\.SyntaxError$/u, 'syntax'],
  [/\.(AccessMode|Forbidden)$/u, 'refused'],
  [/\.TransactionTimedOut\w*$|^timeout$/u, 'time'],
  [/\.MemoryPoolOutOfMemoryError$|\.TransactionOutOfMemoryError$|OutOfMemory/u, 'memory'],
  [/\.UnsupportedOperationError$|^unsupported$/u, 'unsupported'],
  [/\.DatabaseUnavailable$|^(network|unavailable)$/u, 'away'],
];

/** What would work where a run failed; undefined when its message says all there is. */
export function helpFor({ failure }: Pick<Run, 'failure'>): Help | undefined {
  if (!failure) return undefined;
  if (failure.status === 429) return 'busy';
  return ENDINGS.find(([ending]) => ending.test(failure.code))?.[1];
}
