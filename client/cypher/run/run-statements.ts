import { speechOf } from '../../i18n/speech.ts';
import { failureCode, ProblemError } from '../../remote/problem-error.ts';
import { problemWords } from '../../remote/problem-words.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import { askForPlan, type PlanVerb } from '../plan/ask-for-plan.ts';
import { useWorkbench } from '../workbench.ts';
import { useRowLimit } from './row-limit.ts';
import type { Run, RunFailure } from './run-types.ts';
import { sendQuery } from './send-query.ts';
import { type Asked, runStarted, runStopped, runTold } from './transitions.ts';

/** Milliseconds between two drawings of rows that keep coming. */
const REDRAW = 100;

let last = 0;
let running: AbortController | undefined;

/**
 * Runs statements of the text in turn, each with its own answer, or with a verb asks for their plans;
 * ends at the first that fails.
 */
export async function runStatements(statements: readonly string[], verb?: PlanVerb): Promise<void> {
  const signal = startOver();
  const { text, parameters, accessMode } = useWorkbench.getState();
  useWorkbench.setState({ runs: [], shown: null });
  let from = 0;
  for (const [at, written] of statements.entries()) {
    from = Math.max(from, text.indexOf(written, from));
    const statement = verb ? askForPlan(written, verb) : written;
    const query = { statement, parameters, accessMode, maxRows: useRowLimit.getState().rows };
    const turn = { at, total: statements.length };
    const asked = { id: nextId(), query, turn, from, ...(verb && { written }) };
    const run = await runOne(asked, signal);
    if (run.status !== 'done') return;
    from += written.length;
  }
}

/** Runs one statement again in its old place, for so many rows if it says so. */
export async function runAgain(run: Run, maxRows = run.query.maxRows): Promise<void> {
  const signal = startOver();
  const { turn, from, written } = run;
  const query = { ...run.query, maxRows };
  const place = { turn, from, ...(written !== undefined && { written }) };
  await runOne({ id: nextId(), query, ...place }, signal);
}

/** Stops what is running, in the store as well. */
export function stopRunning(): void {
  running?.abort();
  running = undefined;
}

/** Chooses the run whose answer is shown. */
export function showRun(id: number): void {
  useWorkbench.setState({ shown: id });
}

function startOver(): AbortSignal {
  stopRunning();
  running = new AbortController();
  return running.signal;
}

function nextId(): number {
  last += 1;
  return last;
}

async function runOne(asked: Asked, signal: AbortSignal): Promise<Run> {
  let run = runStarted(asked, Date.now());
  begin(run);
  let drawing: ReturnType<typeof setTimeout> | undefined;
  const draw = () => {
    clearTimeout(drawing);
    drawing = undefined;
    replace(run);
  };
  const show = (next: Run): void => {
    const urgent = next.status !== run.status || run.rows.length === 0;
    run = next;
    if (urgent) draw();
    else drawing ??= setTimeout(draw, REDRAW);
  };
  try {
    for await (const event of sendQuery(asked.query, signal)) {
      show(runTold(run, event, Date.now()));
    }
    // An answer that ends without its last line was cut by something between.
    if (run.status === 'running') throw new ProblemError('network');
  } catch (error) {
    if (signal.aborted) show(runStopped(run, Date.now()));
    else show(runTold(run, { type: 'failed', failure: failureFor(error) }, Date.now()));
  }
  return run;
}

function failureFor(error: unknown): RunFailure {
  // What a connection that breaks off rejects with.
  const problem = error instanceof TypeError ? new ProblemError('network') : error;
  const speech = speechOf(useWorkspace.getState().language);
  return { code: failureCode(problem), message: problemWords(problem, speech) };
}

/** Puts a run in its turn's place. It is shown unless an earlier one was chosen meanwhile. */
function begin(run: Run): void {
  useWorkbench.setState(({ runs, shown }) => {
    const follows = runs.at(-1)?.id === shown || runs[run.turn.at]?.id === shown;
    return {
      runs: [...runs.slice(0, run.turn.at), run, ...runs.slice(run.turn.at + 1)],
      ...(follows || runs.length === 0 ? { shown: run.id } : {}),
    };
  });
}

function replace(run: Run): void {
  useWorkbench.setState(({ runs }) => ({
    runs: runs.map((other) => (other.id === run.id ? run : other)),
  }));
}
