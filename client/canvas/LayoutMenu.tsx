import { Menu } from '@mantine/core';
import {
  IconCalendar,
  IconCheck,
  IconCircles,
  IconFrame,
  IconMapPin,
  IconPinnedOff,
  IconStack2,
  IconTopologyStar3,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { unpinNodes } from '../actions/pin-node.ts';
import { setGrouping, setLayout } from '../actions/set-layout.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { LAYOUTS, type Layout } from '../workspace/types.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { canvasWords } from './words.ts';

const ICONS = {
  force: IconTopologyStar3,
  concentric: IconCircles,
  layers: IconStack2,
  time: IconCalendar,
  places: IconMapPin,
} as const satisfies Record<Layout, unknown>;

/** The layouts to choose from, beside the button that opens them. */
export function LayoutMenu({
  close,
  children,
}: {
  readonly close: () => void;
  readonly children: ReactNode;
}) {
  const { language, number } = useSpeech();
  const layout = useWorkspace((workspace) => workspace.layout);
  const framed = useWorkspace((workspace) => workspace.grouping === 'state');
  const selection = useWorkspace((workspace) => workspace.selection);
  const pins = useWorkspace((workspace) => workspace.pinned.size);
  const words = canvasWords(language);
  const choose = (chosen: Layout) =>
    setLayout(chosen, chosen === 'concentric' && selection?.type === 'node' ? selection.id : null);
  return (
    <Menu
      opened
      onClose={close}
      position={language === 'ar' ? 'right-start' : 'left-start'}
      returnFocus
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <div>{children}</div>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{words.layout}</Menu.Label>
        {LAYOUTS.map((each) => {
          const Icon = ICONS[each];
          return (
            <Menu.Item
              key={each}
              role="menuitemradio"
              aria-checked={each === layout && !framed}
              leftSection={<Icon size={16} aria-hidden />}
              rightSection={each === layout && !framed && <IconCheck size={15} aria-hidden />}
              onClick={() => choose(each)}
            >
              {words.layouts[each]}
            </Menu.Item>
          );
        })}
        <Menu.Item
          role="menuitemradio"
          aria-checked={framed}
          leftSection={<IconFrame size={16} aria-hidden />}
          rightSection={framed && <IconCheck size={15} aria-hidden />}
          onClick={() => setGrouping('state')}
        >
          {words.frames}
        </Menu.Item>
        {pins > 0 && (
          <>
            <Menu.Divider />
            <Menu.Item
              leftSection={<IconPinnedOff size={16} aria-hidden />}
              onClick={() => unpinNodes()}
            >
              {words.unpinAll(number(pins))}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
