import { addWords } from '../i18n/add-words.ts';

/** The notes on one thing, with their words. */
export async function loadNotesOn() {
  const [{ NotesOn }] = await Promise.all([import('./NotesOn.tsx'), words()]);
  return { default: NotesOn };
}

/** All notes, with their words. */
export async function loadAllNotes() {
  const [{ AllNotes }] = await Promise.all([import('./AllNotes.tsx'), words()]);
  return { default: AllNotes };
}

async function words() {
  const [{ notesAr }, { notesEn }] = await Promise.all([
    import('./words/ar.ts'),
    import('./words/en.ts'),
  ]);
  addWords({ ar: notesAr, en: notesEn });
}
