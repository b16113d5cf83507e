import { ActionIcon, Menu } from '@mantine/core';
import {
  IconCopy,
  IconDots,
  IconDownload,
  IconGitCompare,
  IconPencil,
  IconShare,
  IconTrash,
} from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import type { SnapshotEntry } from '../../../contract/snapshots.ts';
import { isolate } from '../../i18n/node-names.ts';
import { useSpeech } from '../../i18n/use-speech.ts';
import { deleteSnapshot, duplicateSnapshot } from '../requests.ts';
import { goToPlace, openDialog, sayDone } from '../state.ts';

/** What can be done with a kept snapshot besides opening it. */
export function CardMenu({
  entry,
  edit,
}: {
  readonly entry: SnapshotEntry;
  readonly edit: () => void;
}) {
  const { t } = useSpeech();
  const { remove, duplicate } = useChanges(entry);
  const name = isolate(entry.name);
  const compare = () => goToPlace({ at: 'compare', before: entry.id, after: 'present' });
  return (
    <Menu position="bottom-end" shadow="md" withinPortal zIndex={200}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={30}
          aria-label={t('snapshots.shelf.actions', { name })}
        >
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={edit}>
          {t('snapshots.shelf.rename')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => openDialog({ type: 'export', entry })}
        >
          {t('snapshots.shelf.takeAway')}
        </Menu.Item>
        <Menu.Item leftSection={<IconGitCompare size={16} aria-hidden />} onClick={compare}>
          {t('snapshots.shelf.comparePresent')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconShare size={16} aria-hidden />}
          onClick={() => openDialog({ type: 'share', entry })}
        >
          {t('snapshots.shelf.share')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconCopy size={16} aria-hidden />}
          onClick={() => void duplicate(t('snapshots.shelf.copyOf', { name: entry.name }))}
        >
          {t('snapshots.shelf.duplicate')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => void remove()}>
          {t('snapshots.shelf.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function useChanges(entry: SnapshotEntry) {
  const queries = useQueryClient();
  const attempt = async (change: () => Promise<unknown>) => {
    try {
      await change();
      await queries.invalidateQueries({ queryKey: ['snapshots'] });
    } catch (error) {
      sayDone({ type: 'failed', error });
    }
  };
  return {
    remove: () =>
      attempt(async () => {
        await deleteSnapshot(entry.id);
        sayDone({ type: 'deleted', entry });
      }),
    duplicate: (name: string) => attempt(() => duplicateSnapshot(entry.id, name.slice(0, 200))),
  };
}
