/**
 * What leads from one actor to another, by ids: a meeting; or a state, between the bodies through
 * which either stands for it.
 */
export interface Way {
  readonly by: 'meeting' | 'state';
  readonly ids: readonly string[];
}

/** Two actors and a way from the one to the other. */
export interface Link {
  readonly actor: string;
  readonly way: Way;
  readonly other: string;
}
