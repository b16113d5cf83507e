import { Menu } from '@mantine/core';
import {
  IconCalendar,
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

/** The choice of frames, beside the layouts. */
const FRAMES = 'frames';

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
      position="left-start"
      returnFocus
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <div>{children}</div>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{words.layout}</Menu.Label>
        <Menu.RadioGroup
          value={framed ? FRAMES : layout}
          onChange={(value) => {
            const chosen = LAYOUTS.find((each) => each === value);
            if (chosen) choose(chosen);
            else setGrouping('state');
          }}
        >
          {LAYOUTS.map((each) => {
            const Icon = ICONS[each];
            return (
              <Menu.RadioItem
                key={each}
                value={each}
                closeMenuOnClick
                rightSection={<Icon size={16} aria-hidden />}
              >
                {words.layouts[each]}
              </Menu.RadioItem>
            );
          })}
          <Menu.RadioItem
            value={FRAMES}
            closeMenuOnClick
            rightSection={<IconFrame size={16} aria-hidden />}
          >
            {words.frames}
          </Menu.RadioItem>
        </Menu.RadioGroup>
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
