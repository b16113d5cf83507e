import { CloseButton, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { SNAPSHOT_SORTS, type SnapshotSort } from '../../../contract/snapshot-sorts.ts';
import { useSpeech } from '../../i18n/use-speech.ts';
import { findWords, sortShelf, useFinding } from './finding.ts';
import classes from './Shelf.module.css';

/** Looks for snapshots by name and note, and says in which order they are shown. */
export function FindBar() {
  const { t } = useSpeech();
  const { words, sort } = useFinding();
  return (
    <>
      <TextInput
        className={classes.typed ?? ''}
        size="sm"
        type="search"
        dir={words === '' ? undefined : 'auto'}
        aria-label={t('snapshots.shelf.find')}
        placeholder={t('snapshots.shelf.find')}
        value={words}
        maxLength={200}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={
          words !== '' && (
            <CloseButton
              aria-label={t('snapshots.shelf.findClear')}
              onClick={() => findWords('')}
            />
          )
        }
        onChange={(event) => findWords(event.currentTarget.value)}
      />
      <NativeSelect
        size="sm"
        aria-label={t('snapshots.shelf.sort')}
        value={sort}
        onChange={(event) => sortShelf(event.currentTarget.value as SnapshotSort)}
        data={SNAPSHOT_SORTS.map((value) => ({
          value,
          label: t(`snapshots.shelf.sortBy.${value}`),
        }))}
      />
    </>
  );
}
