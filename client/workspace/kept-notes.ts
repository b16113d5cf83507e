import { LONGEST_NOTE, type Note } from './note.ts';

const KEY = 'liqa-notes';

/** The notes that this browser keeps because they are too long for a link; none where it may not. */
export function recallNotes(): readonly Note[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.flatMap(noteOf) : [];
  } catch {
    return [];
  }
}

export function keepNotes(notes: readonly Note[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(notes));
  } catch {
    // Storage may be forbidden or full: they last as long as the page is open.
  }
}

function noteOf(kept: unknown): readonly Note[] {
  if (typeof kept !== 'object' || kept === null) return [];
  const { on, text } = kept as { on?: unknown; text?: unknown };
  if (typeof text !== 'string' || (on !== null && typeof on !== 'string')) return [];
  return [{ on, text: text.slice(0, LONGEST_NOTE) }];
}
