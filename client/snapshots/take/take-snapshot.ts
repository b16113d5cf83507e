import type { SnapshotSubject, TakingLine, TakingProgress } from '../../../contract/snapshots.ts';
import { ask } from '../../remote/ask.ts';
import { ProblemError, problemIn } from '../../remote/problem-error.ts';
import { readLines } from '../../remote/read-lines.ts';

/** What `POST /api/snapshots` takes. */
export interface Take {
  readonly name: string;
  readonly note?: string;
  readonly thumbnail?: string;
  readonly texts: boolean;
  readonly of: SnapshotSubject;
}

type Taken = Extract<TakingLine, { snapshot: unknown }>['snapshot'];

/** Takes a snapshot; `watch` is told how far it is. Fails with `ProblemError`, or as the signal says. */
export async function takeSnapshot(
  take: Take,
  { signal, watch }: { signal: AbortSignal; watch: (progress: TakingProgress) => void },
): Promise<Taken> {
  const response = await ask('/api/snapshots', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/jsonl' },
    body: JSON.stringify(take),
    signal,
  });
  for await (const lines of response.body ? readLines(response.body) : []) {
    for (const line of lines.map((text) => JSON.parse(text) as TakingLine)) {
      if ('snapshot' in line) return line.snapshot;
      if ('problem' in line) throw problemIn(line.problem);
      watch(line.progress);
    }
  }
  throw new ProblemError('network');
}

/** How much is done, from 0 to below 1: what is written is looked at once more in the end. */
export function shareOf({ read, written, total }: TakingProgress): number {
  return total === 0 ? 0 : Math.min(0.99, (read + written) / (2 * total));
}
