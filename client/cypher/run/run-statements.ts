import { speechOf } from '../../i18n/speech.ts';
import { problemWords } from '../../remote/problem-words.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import { useWorkbench } from '../workbench.ts';
import type { Run } from './run-types.ts';
import { sendQuery } from './send-query.ts';
import { runStarted, runStopped, runTold } from './transitions.ts';

/** Rows shown of an answer, unless more are asked for. */
export const DEFAULT_ROWS = 1_000;

let last = 0;
let running: AbortController | undefined;

/** Runs statements in turn, each with its own answer; ends at the first that fails. */
export async function runStatements(statements: readonly string[]): Promise<void> {
  stopRunning();
  const controller = new AbortController();
  running = controller;
  useWorkbench.setState({ runs: [], shown: null });
  for (const statement of statements) {
    const run = await runOne(statement, controller.signal);
    if (run.status !== 'done') return;
  }
}

/** Stops what is running, in the store as well. */
export function stopRunning(): void {
  running?.abort();
  running = undefined;
}

async function runOne(statement: string, signal: AbortSignal): Promise<Run> {
  const { parameters, accessMode } = useWorkbench.getState();
  last += 1;
  const query = { statement, parameters, accessMode, maxRows: DEFAULT_ROWS };
  let run = runStarted(last, query, Date.now());
  const show = (next: Run): void => {
    run = next;
    useWorkbench.setState(({ runs }) => ({
      runs: [...runs.filter(({ id }) => id !== run.id), run],
    }));
  };
  useWorkbench.setState(({ runs }) => ({ runs: [...runs, run], shown: run.id }));
  try {
    for await (const event of sendQuery(query, signal)) show(runTold(run, event, Date.now()));
  } catch (error) {
    if (signal.aborted) show(runStopped(run, Date.now()));
    else {
      const message = problemWords(error, speechOf(useWorkspace.getState().language));
      show(runTold(run, { type: 'failed', failure: { code: 'network', message } }, Date.now()));
    }
  }
  return run;
}
