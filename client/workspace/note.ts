/** Something the reader wrote on a node, on a relationship, or with null on the whole. */
export interface Note {
  readonly on: string | null;
  readonly text: string;
}

/** Characters; as long as a snapshot's document admits. */
export const LONGEST_NOTE = 10_000;

/** Characters of all notes in an address: longer links are cut by mail and chat programs. */
const ROOM_IN_ADDRESS = 1_500;

/** Whether a link can carry these notes. */
export function notesFitAddress(notes: readonly Note[]): boolean {
  const all = notes.map(({ on, text }) => `${on ?? '-'},${text}`).join();
  return encodeURIComponent(all.replace(/\p{Surrogate}/gu, '\ufffd')).length <= ROOM_IN_ADDRESS;
}
