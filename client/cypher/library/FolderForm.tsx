import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useSpeech } from '../../i18n/use-speech.ts';
import classes from './Library.module.css';
import { useLibrary } from './library.ts';
import { folderRenamed } from './transitions.ts';

/** Renames a folder; with no name its favourites stand in none. */
export function FolderForm({
  folder,
  close,
}: {
  readonly folder: string;
  readonly close: () => void;
}) {
  const { t } = useSpeech();
  const [name, setName] = useState(folder);
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        useLibrary.setState((library) => folderRenamed(library, folder, name));
        close();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <TextInput
        size="sm"
        label={t('cypher.library.form.folder')}
        value={name}
        maxLength={200}
        autoFocus
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <div className={classes.formEnd}>
        <Button type="submit" size="xs">
          {t('cypher.library.form.save')}
        </Button>
        <Button variant="subtle" color="gray" size="xs" onClick={close}>
          {t('cypher.library.form.cancel')}
        </Button>
      </div>
    </form>
  );
}
