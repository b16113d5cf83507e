import { IconPencilPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useSpeech } from '../i18n/use-speech.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './AddNote.module.css';
import { loadAllNotes, loadNotesOn } from './load-notes.ts';

const NotesOn = lazy(loadNotesOn);
const AllNotes = lazy(loadAllNotes);

/** What the reader wrote on a node or a relationship; with null on the whole, and on everything. */
export function Notes({ on }: { readonly on: string | null }) {
  const { t } = useSpeech();
  const [asked, setAsked] = useState(false);
  const has = useWorkspace(({ notes }) => notes.some((note) => on === null || note.on === on));
  // What was deleted last can be put back, so that the place stays.
  const [had, setHad] = useState(has);
  if (has && !had) setHad(true);
  if (!had && !asked) {
    return (
      <button type="button" className={classes.add} onClick={() => setAsked(true)}>
        <IconPencilPlus size={16} aria-hidden />
        {t(on === null ? 'notes.addWhole' : 'notes.add')}
      </button>
    );
  }
  return (
    <Suspense>
      {on === null ? <AllNotes writing={asked} /> : <NotesOn on={on} writing={asked} />}
    </Suspense>
  );
}
