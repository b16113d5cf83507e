import type { PlanStep, PlanTree } from './plan-tree.ts';

/** Cypher's own words, as in what the store's tools print. */
const COLUMNS = [
  ['Operator', ({ name, level }) => `${'  '.repeat(level - 1)}+${name}`],
  ['Details', ({ details, identifiers }) => details || identifiers.join(', ')],
  ['Estimated rows', ({ estimatedRows }) => shown(estimatedRows)],
  ['Rows', ({ rows }) => shown(rows)],
  ['DB hits', ({ hits }) => shown(hits)],
  ['Time (ms)', ({ ms }) => shown(ms)],
  ['Page cache hits/misses', ({ pageHits, pageMisses }) => pages(pageHits, pageMisses)],
] as const satisfies readonly (readonly [string, (step: PlanStep) => string])[];

/** A plan as a table of plain text; columns that say nothing are left out. */
export function planText({ steps, planner, runtime, total }: PlanTree): string {
  const columns = COLUMNS.map(([heading, cell]) => ({ heading, cells: steps.map(cell) })).filter(
    ({ cells }) => cells.some((cell) => cell !== ''),
  );
  const widths = columns.map(({ heading, cells }) =>
    Math.max(...[heading, ...cells].map(({ length }) => length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join(' | ')
      .trimEnd();
  const sums = [
    planner && `Planner: ${planner}`,
    runtime && `Runtime: ${runtime}`,
    total.hits !== undefined && `Total DB hits: ${total.hits}`,
  ].filter(Boolean);
  return [
    line(columns.map(({ heading }) => heading)),
    widths.map((width) => '-'.repeat(width)).join('-+-'),
    ...steps.map((_, row) => line(columns.map(({ cells }) => cells[row] ?? ''))),
    '',
    sums.join(', '),
  ].join('\n');
}

function shown(n: number | undefined): string {
  return n === undefined ? '' : String(Math.round(n * 1000) / 1000);
}

function pages(hits: number | undefined, misses: number | undefined): string {
  return hits === undefined && misses === undefined ? '' : `${hits ?? 0}/${misses ?? 0}`;
}
