/** Something the reader wrote on a node, on a relationship, or with null on the whole. */
export interface Note {
  readonly on: string | null;
  readonly text: string;
}

/** Characters; as long as a snapshot's document admits. */
export const LONGEST_NOTE = 10_000;
