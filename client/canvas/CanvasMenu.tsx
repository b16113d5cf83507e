import { Kbd, Menu } from '@mantine/core';
import { actionsNow } from '../actions/action-list.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { actionWords } from '../palette/action-words.ts';
import { AREAS, focusOn } from '../shell/use-shortcuts.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './Canvas.module.css';
import { closeMenu, useMenuAt } from './menu-at.ts';
import { canvasWords } from './words.ts';

/** What can be done with what was pointed at, where it was pointed at. */
export function CanvasMenu() {
  const speech = useSpeech();
  const open = useMenuAt((state) => state.open);
  const workspace = useWorkspace();
  if (!open) return null;
  const close = () => {
    closeMenu();
    focusOn(AREAS.middle);
  };
  const actions = actionsNow(workspace).filter(({ menu }) => menu === open.menu);
  return (
    <Menu
      opened
      onClose={close}
      position="bottom-start"
      trapFocus
      withinPortal
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          aria-label={canvasWords(speech.language).menu}
          className={classes.menuAt}
          style={{ left: open.at.x, top: open.at.y }}
        />
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map(({ id, keys, run }) => (
          <Menu.Item
            key={id}
            rightSection={keys?.[0] && <Kbd size="xs">{keys[0]}</Kbd>}
            onClick={() => {
              close();
              run?.();
            }}
          >
            {actionWords(speech, id)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
