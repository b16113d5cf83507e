import { ActionIcon } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { editNote, removeNote } from '../actions/write-note.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import type { Note } from '../workspace/note.ts';
import { NoteForm } from './NoteForm.tsx';
import classes from './Notes.module.css';

/** One note, with ways to change and to delete it. */
export function NoteText({
  note,
  removed,
}: {
  readonly note: Note;
  readonly removed: (note: Note) => void;
}) {
  const { t } = useSpeech();
  const [editing, setEditing] = useState(false);
  if (editing) {
    return (
      <NoteForm
        text={note.text}
        save={(text) => {
          setEditing(false);
          editNote(note, text);
        }}
        cancel={() => setEditing(false)}
      />
    );
  }
  return (
    <div className={classes.note}>
      <p dir="auto">{note.text}</p>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={32}
        aria-label={t('notes.edit')}
        title={t('notes.edit')}
        onClick={() => setEditing(true)}
      >
        <IconPencil size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={32}
        aria-label={t('notes.remove')}
        title={t('notes.remove')}
        onClick={() => {
          removed(note);
          removeNote(note);
        }}
      >
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </div>
  );
}
