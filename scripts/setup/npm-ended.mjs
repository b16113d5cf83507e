const LOOK_EVERY_MS = 500;

/**
 * Calls back when the npm that ran this script was ended. npm passes a signal to the shell it
 * starts scripts with, and that shell dies without passing it on: what it ran would live on alone.
 * @param {() => void} callback called once, at most
 * @returns {() => void} stops looking
 */
export function whenNpmEnds(callback) {
  if (process.env.npm_lifecycle_event === undefined) return () => {};
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    callback();
  }, LOOK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
