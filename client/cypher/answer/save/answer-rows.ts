import { readLines } from '../../../remote/read-lines.ts';
import { cutOf } from '../../run/cut-of.ts';
import { createPace } from '../../run/pace.ts';
import { failureOf, firstOf, requestQuery } from '../../run/request-query.ts';
import type { Run, RunFailure, RunSummary } from '../../run/run-types.ts';
import { jsonText } from '../value/json-text.ts';
import { splitJson } from './split-json.ts';

/** Rows asked for: as many as the server gives. */
const ALL = Number.POSITIVE_INFINITY;

/** Rows on their way to a file, each as its values' JSON; `end` tells what is missing. */
export type Part =
  | { readonly type: 'fields'; readonly fields: readonly string[] }
  | { readonly type: 'rows'; readonly rows: readonly (readonly string[])[] }
  | { readonly type: 'end'; readonly cut: boolean; readonly failure?: RunFailure };

/**
 * Where a whole answer comes from: `here` when the rows that came are all there are, or when running
 * a statement that writes once more would write once more.
 */
export function sourceOf(run: Run): 'here' | 'server' {
  const isWhole = run.status === 'done' && !cutOf(run);
  return isWhole || run.query.accessMode === 'Write' ? 'here' : 'server';
}

/** The rows that came. */
export async function* rowsHere(run: Run): AsyncGenerator<Part> {
  yield { type: 'fields', fields: run.fields };
  const pace = createPace();
  let rows: (readonly string[])[] = [];
  for (const row of run.rows) {
    rows.push(row.map((value) => jsonText(value)));
    if (!pace.due()) continue;
    yield { type: 'rows', rows };
    rows = [];
    await pace.rest();
  }
  yield { type: 'rows', rows };
  yield { type: 'end', cut: run.status !== 'done' || cutOf(run) !== undefined };
}

const RECORD = '{"$event":"Record","_body":';

/** All rows, asked of the server once more. Throws what `requestQuery` throws. */
export async function* rowsFromServer(run: Run, signal: AbortSignal): AsyncGenerator<Part> {
  const response = await requestQuery({ ...run.query, maxRows: ALL }, 'application/jsonl', signal);
  if (!response.ok || !response.body) {
    yield { type: 'end', cut: true, failure: await failureOf(response) };
    return;
  }
  const pace = createPace();
  let count = 0;
  for await (const lines of readLines(response.body)) {
    let rows: (readonly string[])[] = [];
    for (const line of lines) {
      if (line.startsWith(RECORD)) rows.push(splitJson(line.slice(RECORD.length, -1)));
      else {
        if (rows.length > 0) yield { type: 'rows', rows };
        count += rows.length;
        rows = [];
        yield partOf(line, run, count);
      }
      if (pace.due()) await pace.rest();
    }
    count += rows.length;
    if (rows.length > 0) yield { type: 'rows', rows };
  }
}

function partOf(line: string, run: Run, count: number): Part {
  const { $event, _body } = JSON.parse(line) as { $event: string; _body: never };
  if ($event === 'Header') return { type: 'fields', ...(_body as { fields: readonly string[] }) };
  if ($event === 'Error') return { type: 'end', cut: true, failure: firstOf(_body) };
  const summary: RunSummary = _body;
  const cut = cutOf({ ...run, summary, rows: { length: count } as Run['rows'] });
  return { type: 'end', cut: cut !== undefined };
}
