import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useSpeech } from '../i18n/use-speech.ts';
import { LONGEST_NOTE } from '../workspace/note.ts';
import classes from './Notes.module.css';

/** Room that is left is told when it gets short. */
const SHORT = 500;

/** Where a note is written. Ctrl or ⌘ with Enter saves, Escape gives up. */
export function NoteForm({
  text,
  save,
  cancel,
}: {
  readonly text: string;
  readonly save: (text: string) => void;
  readonly cancel: () => void;
}) {
  const { t, number } = useSpeech();
  const [typed, setTyped] = useState(text);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const room = LONGEST_NOTE - typed.length;
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        save(typed);
      }}
    >
      <textarea
        ref={field}
        dir="auto"
        rows={4}
        maxLength={LONGEST_NOTE}
        aria-label={t('notes.label')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          const command = event.ctrlKey || event.metaKey;
          if (event.key === 'Enter' && command && typed.trim() !== '') save(typed);
          else if (event.key === 'Escape') cancel();
          else return;
          event.preventDefault();
        }}
      />
      {room < SHORT && <p className={classes.long}>{t('notes.room', { n: number(room) })}</p>}
      <div>
        <Button type="submit" size="xs" disabled={typed.trim() === ''}>
          {t('notes.save')}
        </Button>
        <Button size="xs" variant="subtle" color="gray" onClick={cancel}>
          {t('notes.cancel')}
        </Button>
      </div>
    </form>
  );
}
