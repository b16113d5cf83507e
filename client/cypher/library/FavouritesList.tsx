import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { holdsWords } from '../../../contract/holds-words.ts';
import { isolate } from '../../i18n/node-names.ts';
import { useSpeech } from '../../i18n/use-speech.ts';
import { FavouriteFiles } from './FavouriteFiles.tsx';
import { FavouriteItem } from './FavouriteItem.tsx';
import { FolderForm } from './FolderForm.tsx';
import classes from './Library.module.css';
import { useLibrary } from './library.ts';
import type { Favourite } from './library-types.ts';
import { NoneFound } from './NoneFound.tsx';

const ORDERS = ['byName', 'byTime'] as const;
type Order = (typeof ORDERS)[number];

/** One's own queries, folder by folder. */
export function FavouritesList({ typed }: { readonly typed: string }) {
  const { t, compare } = useSpeech();
  const favourites = useLibrary((library) => library.favourites);
  const [order, setOrder] = useState<Order>('byName');
  const found = favourites
    .filter(({ name, folder, text }) => holdsWords(`${name}\n${folder}\n${text}`, typed))
    .toSorted((a, b) =>
      order === 'byName'
        ? compare(a.name, b.name)
        : b.savedAt - a.savedAt || compare(a.name, b.name),
    );
  const folders = [...new Set(found.map(({ folder }) => folder))].toSorted(compare);
  return (
    <>
      <div className={classes.tools}>
        {favourites.length > 1 && (
          <NativeSelect
            size="xs"
            aria-label={t('cypher.library.favourites.sort')}
            value={order}
            data={ORDERS.map((value) => ({
              value,
              label: t(`cypher.library.favourites.${value}`),
            }))}
            onChange={(event) =>
              setOrder(ORDERS.find((each) => each === event.currentTarget.value) ?? 'byName')
            }
          />
        )}
        <FavouriteFiles />
      </div>
      {found.length === 0 && (
        <NoneFound typed={typed} empty={t('cypher.library.favourites.empty')} />
      )}
      {folders.map((folder) => (
        <Folder
          key={folder}
          folder={folder}
          favourites={found.filter((each) => each.folder === folder)}
        />
      ))}
    </>
  );
}

function Folder({
  folder,
  favourites,
}: {
  readonly folder: string;
  readonly favourites: readonly Favourite[];
}) {
  const { t } = useSpeech();
  const [renaming, setRenaming] = useState(false);
  const label = t('cypher.library.favourites.renameFolder', { name: isolate(folder) });
  return (
    <section>
      <h3 className={classes.group}>
        {folder === '' ? t('cypher.library.favourites.noFolder') : <FolderName folder={folder} />}
        {folder !== '' && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={24}
            aria-label={label}
            title={label}
            aria-expanded={renaming}
            onClick={() => setRenaming(!renaming)}
          >
            <IconPencil size={14} aria-hidden />
          </ActionIcon>
        )}
      </h3>
      {renaming && <FolderForm folder={folder} close={() => setRenaming(false)} />}
      <ul className={classes.list}>
        {favourites.map((favourite) => (
          <FavouriteItem key={favourite.id} favourite={favourite} />
        ))}
      </ul>
    </section>
  );
}

function FolderName({ folder }: { readonly folder: string }) {
  const [first, second] = folder.split('/');
  return (
    <span>
      <bdi>{first}</bdi>
      {second && (
        <>
          {' / '}
          <bdi>{second}</bdi>
        </>
      )}
    </span>
  );
}
