import { readdirSync, readFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';

/** What the engine's threads are called; each that it starts for a query takes its priority from one of these. */
const ENGINE = 'tokio';
const WHOLE_PROCESS = 0;

/**
 * Lets the engine's queries have the processor only when nobody else wants it. Where threads can be
 * told apart the others keep their turn: an answer that is there should not wait for one that is not.
 */
export function giveWay(): void {
  const threads = engineThreads();
  for (const id of threads.length > 0 ? threads : [WHOLE_PROCESS]) {
    try {
      setPriority(id, constants.priority.PRIORITY_BELOW_NORMAL);
    } catch {
      // A system that doesn't let us is only less fair.
    }
  }
}

function engineThreads(): number[] {
  const tasks = '/proc/self/task';
  try {
    const ids = readdirSync(tasks);
    return ids
      .filter((id) => readFileSync(`${tasks}/${id}/comm`, 'utf8').startsWith(ENGINE))
      .map(Number);
  } catch {
    return [];
  }
}
