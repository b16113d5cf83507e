import { Autocomplete, Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useSpeech } from '../../i18n/use-speech.ts';
import classes from './Library.module.css';
import { useLibrary } from './library.ts';

interface Named {
  readonly name: string;
  readonly folder: string;
}

/** What a favourite is called and where it stands. */
export function FavouriteForm({
  initial,
  save,
  cancel,
}: {
  readonly initial: Named;
  readonly save: (named: Named) => void;
  readonly cancel: () => void;
}) {
  const { t, compare } = useSpeech();
  const favourites = useLibrary((library) => library.favourites);
  const [name, setName] = useState(initial.name);
  const [folder, setFolder] = useState(initial.folder);
  const [asked, setAsked] = useState(false);
  const folders = [...new Set(favourites.map((favourite) => favourite.folder))].filter(Boolean);
  const isMissing = name.trim() === '';
  return (
    <form
      className={classes.form}
      aria-label={t('cypher.library.form.label')}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (!isMissing) save({ name, folder });
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        cancel();
      }}
    >
      <TextInput
        size="sm"
        label={t('cypher.library.form.name')}
        value={name}
        maxLength={200}
        data-autofocus
        autoFocus
        onFocus={(event) => event.currentTarget.select()}
        error={asked && isMissing ? t('cypher.library.form.nameMissing') : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Autocomplete
        size="sm"
        label={t('cypher.library.form.folder')}
        description={t('cypher.library.form.folderHelp')}
        data={folders.toSorted(compare)}
        value={folder}
        maxLength={200}
        comboboxProps={{ withinPortal: false }}
        onChange={setFolder}
      />
      <div className={classes.formEnd}>
        <Button type="submit" size="xs">
          {t('cypher.library.form.save')}
        </Button>
        <Button variant="subtle" color="gray" size="xs" onClick={cancel}>
          {t('cypher.library.form.cancel')}
        </Button>
      </div>
    </form>
  );
}
