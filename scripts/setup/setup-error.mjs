/** Something that set-up needs and can't have: what, why, and the one command that helps. */
export class SetupError extends Error {
  name = 'SetupError';

  /** @param {{ what: string, why: string, help: string, exitCode?: number }} parts */
  constructor({ what, why, help, exitCode = 1 }) {
    super(`${what}: ${why}`);
    this.what = what;
    this.why = why;
    this.help = help;
    this.exitCode = exitCode;
  }
}
