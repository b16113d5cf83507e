import { ActionIcon } from '@mantine/core';
import { IconLayoutSidebar, IconLayoutSidebarRight } from '@tabler/icons-react';
import { useSpeech } from '../i18n/use-speech.ts';
import classes from './Header.module.css';
import { setPane, usePanes } from './panes.ts';

/** Shows and hides the panes beside the middle; on a narrow screen they are in the sheet. */
export function PaneSwitches() {
  const { t } = useSpeech();
  const panes = usePanes();
  const switches = [
    ['finder', t(panes.finder ? 'area.hideFinder' : 'area.showFinder'), IconLayoutSidebar],
    ['report', t(panes.report ? 'area.hideReport' : 'area.showReport'), IconLayoutSidebarRight],
  ] as const;
  return switches.map(([pane, label, Icon]) => (
    <ActionIcon
      key={pane}
      className={classes.wide}
      variant={panes[pane] ? 'subtle' : 'light'}
      color={panes[pane] ? 'gray' : 'iris'}
      size={36}
      aria-label={label}
      title={label}
      aria-expanded={panes[pane]}
      aria-controls={`liqa-column-${pane}`}
      onClick={() => setPane(pane, !panes[pane])}
    >
      <Icon className={classes.mirrored} size={20} aria-hidden />
    </ActionIcon>
  ));
}
