import { Menu } from '@mantine/core';
import { IconCopy, IconFileDescription } from '@tabler/icons-react';
import { useSpeech } from '../../../i18n/use-speech.ts';
import classes from './Table.module.css';

/** What can be done with a cell, where it was asked for. */
export function CellMenu({
  at,
  rows,
  close,
  open,
  copy,
}: {
  /** Pixels in the window. */
  readonly at: { readonly x: number; readonly y: number };
  readonly rows: number;
  readonly close: () => void;
  readonly open: () => void;
  readonly copy: (what: 'cell' | 'row' | 'all') => void;
}) {
  const { t, number } = useSpeech();
  return (
    <Menu
      opened
      onClose={close}
      position="bottom-start"
      shadow="md"
      returnFocus={false}
      withInitialFocusPlaceholder={false}
      withinPortal
      zIndex={300}
    >
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          aria-label={t('cypher.answer.cellMenu')}
          className={classes.anchor}
          style={{ left: at.x, top: at.y }}
        />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconFileDescription size={16} aria-hidden />} onClick={open}>
          {t('cypher.answer.openCell')}
        </Menu.Item>
        <Menu.Divider />
        {(['cell', 'row', 'all'] as const).map((what) => (
          <Menu.Item
            key={what}
            leftSection={<IconCopy size={16} aria-hidden />}
            onClick={() => copy(what)}
          >
            {what === 'all'
              ? t('cypher.answer.copyAll', { count: rows, n: number(rows) })
              : t(what === 'cell' ? 'cypher.answer.copyCell' : 'cypher.answer.copyRow')}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
