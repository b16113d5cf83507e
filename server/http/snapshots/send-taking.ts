import type { Request, Response } from 'express';
import type { SnapshotEntry } from '../../../contract/snapshots.ts';
import type { Watch } from '../../snapshots/take-full.ts';
import type { Missing } from '../../snapshots/take-view.ts';
import { problemBody } from '../send-problem.ts';
import { toProblem } from '../to-problem.ts';

const LINES = 'application/jsonl';
/** Milliseconds between two lines that say how far it is. */
const PAUSE_MS = 100;

/** Whether whoever asks wants to be told how far it is. */
export function wantsLines(request: Request): boolean {
  return request.accepts(['application/json', LINES]) === LINES;
}

/** Takes a snapshot and tells meanwhile, line by line (`TakingLine`), how far it is; last what came of it. */
export async function sendTaking(
  request: Request,
  response: Response,
  work: (watch: Watch) => Promise<SnapshotEntry & { readonly missing: Missing }>,
): Promise<void> {
  response.status(200).type(LINES).set('Cache-Control', 'no-store');
  const say = (line: Record<string, unknown>) => response.write(`${JSON.stringify(line)}\n`);
  let last = 0;
  const watch: Watch = (progress) => {
    if (Date.now() - last < PAUSE_MS) return;
    last = Date.now();
    say({ progress });
  };
  try {
    say({ snapshot: await work(watch) });
  } catch (error) {
    const problem = toProblem(error);
    if (problem.code === 'internal') {
      request.log.error({ err: problem.cause }, 'unexpected failure');
    }
    say({ problem: problemBody(request, problem) });
  }
  response.end();
}
