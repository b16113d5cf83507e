import { IconPencilPlus } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { writeNote } from '../actions/write-note.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { type Note, notesFitAddress } from '../workspace/note.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import button from './AddNote.module.css';
import { NoteForm } from './NoteForm.tsx';
import classes from './Notes.module.css';
import { NoteText } from './NoteText.tsx';

/** What the reader wrote on a node, a relationship, or with null on the whole, to be written on. */
export function NotesOn({
  on,
  writing: begun = false,
}: {
  readonly on: string | null;
  /** Whether writing has begun. */
  readonly writing?: boolean;
}) {
  const { t } = useSpeech();
  const heading = useId();
  const notes = useWorkspace((workspace) => workspace.notes);
  const [writing, setWriting] = useState(begun);
  const [removed, setRemoved] = useState<Note>();
  const here = notes.filter((note) => note.on === on);
  return (
    <section className={classes.notes} aria-labelledby={here.length > 0 ? heading : undefined}>
      {here.length > 0 && (
        <h3 id={heading}>{t(on === null ? 'notes.titleWhole' : 'notes.title')}</h3>
      )}
      {here.map((note, index) => {
        const key = `${index}:${note.text}`;
        return <NoteText key={key} note={note} removed={setRemoved} />;
      })}
      {removed && !notes.includes(removed) && (
        <p role="status" className={classes.removed}>
          {t('notes.removed')}{' '}
          <button
            type="button"
            onClick={() => {
              writeNote(on, removed.text);
              setRemoved(undefined);
            }}
          >
            {t('notes.putBack')}
          </button>
        </p>
      )}
      {writing ? (
        <NoteForm
          text=""
          save={(text) => {
            writeNote(on, text);
            setWriting(false);
          }}
          cancel={() => setWriting(false)}
        />
      ) : (
        <button type="button" className={button.add} onClick={() => setWriting(true)}>
          <IconPencilPlus size={16} aria-hidden />
          {t(on === null ? 'notes.addWhole' : 'notes.add')}
        </button>
      )}
      {here.length > 0 && !notesFitAddress(notes) && (
        <p className={classes.long}>{t('notes.long')}</p>
      )}
    </section>
  );
}
