import { Menu } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { setSurface } from '../actions/set-surface.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { SURFACES, type Surface } from '../workspace/types.ts';

/** The ways to look at the graph, under the button that opens them. */
export function SurfaceMenu({
  icons,
  surface,
  close,
  children,
}: {
  readonly icons: Readonly<Record<Surface, Icon>>;
  readonly surface: Surface;
  readonly close: () => void;
  readonly children: ReactNode;
}) {
  const { t } = useSpeech();
  return (
    <Menu
      opened
      onClose={close}
      position="bottom-end"
      returnFocus
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <div>{children}</div>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={surface} onChange={(value) => setSurface(value as Surface)}>
          {SURFACES.map((each) => {
            const Icon = icons[each];
            return (
              <Menu.RadioItem
                key={each}
                value={each}
                closeMenuOnClick
                rightSection={<Icon size={18} aria-hidden />}
              >
                {t(`surface.${each}`)}
              </Menu.RadioItem>
            );
          })}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
