/** Set-up speaks on stderr in plain lines: stdout belongs to what was asked for. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Seconds as people read them: `0.4 s`, `12 s`, `2 min 5 s`. */
export function elapsed(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/**
 * Runs `work`, saying what is being done, that it still goes on (every 15 s), and how long it took.
 * @template T
 * @param {string} doing e.g. `Installing packages`
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(doing, work) {
  const began = Date.now();
  say(`${doing} …`);
  const beat = setInterval(() => say(`  … ${elapsed(Date.now() - began)}`), 15_000);
  try {
    const result = await work();
    say(`  done in ${elapsed(Date.now() - began)}`);
    return result;
  } finally {
    clearInterval(beat);
  }
}

/** Says what, why and what helps. */
export function complain(error) {
  if (error instanceof Error && 'what' in error && 'why' in error && 'help' in error) {
    say(`\n${error.what}\n  why: ${error.why}\n  try: ${error.help}`);
  } else {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

/** Runs a command's main function; whatever it throws is told and ends the process with its code. */
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    complain(error);
    process.exitCode = error?.exitCode ?? 1;
  }
}
