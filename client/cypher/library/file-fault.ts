import type { ValueFault } from '../parameters/check-text.ts';

/**
 * What is wrong with a file of favourites. `line` counts from 1; `pointer` (RFC 6901) is the place
 * in its JSON; `name` is the favourite's.
 */
export type FileProblem =
  | { readonly type: 'tooLarge' }
  | { readonly type: 'notText' }
  | { readonly type: 'notJson'; readonly line: number }
  | { readonly type: 'notFavourites'; readonly pointer: string }
  | { readonly type: 'newer'; readonly version: number }
  | { readonly type: 'nothing' }
  | { readonly type: 'noStatement'; readonly line: number; readonly name: string }
  | { readonly type: 'badParameters'; readonly line: number }
  | {
      readonly type: 'badValue';
      readonly name: string;
      readonly pointer: string;
      readonly fault: ValueFault;
    };

/** A file that no favourites can be read from. */
export class FileFault extends Error {
  override readonly name = 'FileFault';
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem.type);
    this.problem = problem;
  }
}
