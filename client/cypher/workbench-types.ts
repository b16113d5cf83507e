import type { TypedJson } from '../../contract/typed-json.ts';
import type { Run } from './run/run-types.ts';

/** What the workbench is: the text, what goes with it, and the runs that it gave. */
export interface WorkbenchState {
  /** The editor's text: one statement or several. */
  readonly text: string;
  /** Values for `$names` in the text. */
  readonly parameters: Readonly<Record<string, TypedJson>>;
  /** `Write` never survives a reload. */
  readonly accessMode: 'Read' | 'Write';
  /** Of the last time something was run: a run for each statement, in their order. */
  readonly runs: readonly Run[];
  /** `id` of the run whose answer is shown; null while there is none. */
  readonly shown: number | null;
}
