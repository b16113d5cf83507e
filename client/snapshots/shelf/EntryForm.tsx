import { Button, Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { SnapshotEntry } from '../../../contract/snapshots.ts';
import { useSpeech } from '../../i18n/use-speech.ts';
import { ErrorWords } from '../ErrorWords.tsx';
import { editSnapshot } from '../requests.ts';
import classes from './Shelf.module.css';

/** Changes a snapshot's name and note in its place; Escape leaves them. */
export function EntryForm({
  entry,
  close,
}: {
  readonly entry: SnapshotEntry;
  readonly close: () => void;
}) {
  const { t } = useSpeech();
  const queries = useQueryClient();
  const [name, setName] = useState(entry.name);
  const [note, setNote] = useState(entry.note ?? '');
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    setSaving(true);
    try {
      await editSnapshot(entry.id, { name: name.trim(), note: note.trim() || null });
      await queries.invalidateQueries({ queryKey: ['snapshots'] });
      close();
    } catch (failure) {
      setError(failure);
      setSaving(false);
    }
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };
  return (
    <form
      className={classes.form}
      aria-label={t('snapshots.shelf.form.label')}
      onSubmit={(event) => void submit(event)}
      onKeyDown={leave}
    >
      <TextInput
        autoFocus
        size="sm"
        dir="auto"
        label={t('snapshots.shelf.form.name')}
        value={name}
        maxLength={200}
        error={name.trim() === '' && t('snapshots.shelf.form.nameMissing')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Textarea
        size="sm"
        dir="auto"
        rows={2}
        label={t('snapshots.shelf.form.note')}
        value={note}
        maxLength={10_000}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {error !== null && <ErrorWords error={error} />}
      <div className={classes.verbs}>
        <Button type="submit" size="xs" loading={saving}>
          {t('snapshots.shelf.form.save')}
        </Button>
        <Button size="xs" variant="subtle" color="gray" onClick={close}>
          {t('snapshots.shelf.form.cancel')}
        </Button>
      </div>
    </form>
  );
}
