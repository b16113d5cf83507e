import type { Run } from '../run/run-types.ts';
import type { Problem } from './problems.ts';

/** Where Neo4j's messages say it was: line and column from 1. */
const PLACE = /line (\d+), column (\d+)/u;

/**
 * What the last run told, at the places in the text it speaks of. The runs are looked for in the
 * text in their order; of one that is no longer there nothing is shown.
 */
export function runProblems(text: string, runs: readonly Run[]): Problem[] {
  let start = 0;
  return runs.flatMap(({ query, summary, failure }) => {
    const { statement } = query;
    const at = text.indexOf(statement, start);
    if (at < 0) return [];
    start = at + statement.length;
    const here = (offset: number): Pick<Problem, 'from' | 'to'> => ({
      from: at + offset,
      to: at + wordEnd(statement, offset),
    });
    const remarks = (summary?.notifications ?? []).flatMap(
      ({ position, description, severity }): Problem[] =>
        position && position.offset < statement.length
          ? [
              {
                ...here(position.offset),
                message: description,
                severity: severity === 'WARNING' ? 'warning' : 'info',
              },
            ]
          : [],
    );
    const offset = failure && placeOf(failure.message, statement);
    if (failure === undefined || offset === undefined) return remarks;
    return [...remarks, { ...here(offset), message: failure.message, severity: 'error' as const }];
  });
}

function placeOf(message: string, statement: string): number | undefined {
  const [, line = '', column = ''] = PLACE.exec(message) ?? [];
  if (line === '') return undefined;
  const lines = statement.split('\n').slice(0, Number(line));
  const last = lines.pop();
  if (last === undefined || lines.length < Number(line) - 1) return undefined;
  const before = lines.reduce((sum, each) => sum + each.length + 1, 0);
  // Columns count code points.
  return before + [...last].slice(0, Number(column) - 1).join('').length;
}

function wordEnd(statement: string, from: number): number {
  const [word = ''] = /^[\p{L}\p{N}_.]+/u.exec(statement.slice(from)) ?? [];
  return Math.min(from + Math.max(word.length, 1), statement.length);
}
