import { ActionIcon, Menu } from '@mantine/core';
import {
  IconCopy,
  IconDotsVertical,
  IconFileImport,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import { useState } from 'react';
import { isolate } from '../../i18n/node-names.ts';
import { useSpeech } from '../../i18n/use-speech.ts';
import { useWorkbench } from '../workbench.ts';
import { FavouriteForm } from './FavouriteForm.tsx';
import classes from './Library.module.css';
import { useLibrary } from './library.ts';
import type { Favourite } from './library-types.ts';
import { openQuery } from './open-query.ts';
import { StatementLines } from './StatementLines.tsx';
import { withNamedOnly } from './same-query.ts';
import { saveFavourite } from './save-favourite.ts';
import { favouriteReplaced, favouritesDeleted } from './transitions.ts';

/** One favourite, and what can be done with it. */
export function FavouriteItem({ favourite }: { readonly favourite: Favourite }) {
  const { t } = useSpeech();
  const [editing, setEditing] = useState(false);
  const actions = t('cypher.library.favourites.actions', { name: isolate(favourite.name) });
  return (
    <li className={classes.item}>
      <button type="button" className={classes.open} onClick={() => openQuery(favourite)}>
        <span className={classes.name}>
          <bdi>{favourite.name}</bdi>
        </span>
        <StatementLines query={favourite} />
      </button>
      <div className={classes.actions}>
        <Menu position="bottom-end" withinPortal shadow="md">
          <Menu.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={32}
              aria-label={actions}
              title={actions}
            >
              <IconDotsVertical size={17} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              leftSection={<IconPencil size={16} aria-hidden />}
              onClick={() => setEditing(true)}
            >
              {t('cypher.library.favourites.edit')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconFileImport size={16} aria-hidden />}
              onClick={() => {
                const { text, parameters } = useWorkbench.getState();
                const written = withNamedOnly({ text, parameters });
                if (written.text.trim() === '') return;
                useLibrary.setState((library) => favouriteReplaced(library, favourite, written));
              }}
            >
              {t('cypher.library.favourites.update')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconCopy size={16} aria-hidden />}
              onClick={() => {
                const name = t('cypher.library.favourites.copyOf', { name: favourite.name });
                saveFavourite({ ...favourite, name });
              }}
            >
              {t('cypher.library.favourites.duplicate')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() =>
                useLibrary.setState((library) =>
                  favouritesDeleted(library, new Set([favourite.id])),
                )
              }
            >
              {t('cypher.library.favourites.delete')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      {editing && (
        <FavouriteForm
          initial={favourite}
          save={(named) => {
            saveFavourite({ ...favourite, ...named }, favourite.id);
            setEditing(false);
          }}
          cancel={() => setEditing(false)}
        />
      )}
    </li>
  );
}
