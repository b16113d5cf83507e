import { Button, NativeSelect, Popover } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { setLook } from '../actions/set-look.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { BrokersTable } from '../measures/BrokersTable.tsx';
import { useMeasures } from '../measures/use-measures.ts';
import {
  COLOURS,
  type ColourBy,
  ICONS,
  type IconBy,
  LABELS,
  type LabelBy,
  SIZES,
  type SizeBy,
} from '../workspace/look.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './LookPanel.module.css';
import { lookWords } from './words.ts';

/** What sizes, colours and labels are to say, beside the button that opens it. */
export function LookPanel({
  close,
  children,
}: {
  readonly close: () => void;
  readonly children: ReactNode;
}) {
  const { language } = useSpeech();
  const [table, setTable] = useState(false);
  const words = lookWords(language);
  return (
    <Popover
      opened
      onChange={close}
      position="left-start"
      withRoles={false}
      trapFocus
      returnFocus
      shadow="md"
    >
      <Popover.Target>
        <div>{children}</div>
      </Popover.Target>
      <Popover.Dropdown className={classes.panel} data-wide={table || undefined}>
        <div role="dialog" aria-label={table ? words.brokers : words.title}>
          {table ? <BrokersTable back={() => setTable(false)} /> : <Choices />}
          {!table && (
            <Button variant="subtle" size="compact-sm" mt={10} onClick={() => setTable(true)}>
              {words.table}
            </Button>
          )}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function Choices() {
  const { language } = useSpeech();
  const look = useWorkspace((workspace) => workspace.look);
  const words = lookWords(language);
  const computed = useMeasures(true) !== undefined;
  return (
    <div className={classes.choices}>
      <NativeSelect
        label={words.size}
        data-autofocus
        data={SIZES.map((value) => ({ value, label: words.sizes[value] }))}
        value={look.size}
        onChange={(event) => setLook({ size: event.currentTarget.value as SizeBy })}
      />
      {look.size !== 'none' && <p>{words.means[look.size]}</p>}
      <NativeSelect
        label={words.colour}
        data={COLOURS.map((value) => ({ value, label: words.colours[value] }))}
        value={look.colour}
        onChange={(event) => setLook({ colour: event.currentTarget.value as ColourBy })}
      />
      {look.colour !== 'kind' && look.colour !== look.size && <p>{words.means[look.colour]}</p>}
      <NativeSelect
        label={words.label}
        data={LABELS.map((value) => ({ value, label: words.labels[value] }))}
        value={look.label}
        onChange={(event) => setLook({ label: event.currentTarget.value as LabelBy })}
      />
      <NativeSelect
        label={words.icon}
        data={ICONS.map((value) => ({ value, label: words.icons[value] }))}
        value={look.icon}
        onChange={(event) => setLook({ icon: event.currentTarget.value as IconBy })}
      />
      {computed ? <Basis /> : <p role="status">{words.computing}</p>}
    </div>
  );
}

/** Over what the measures are. */
function Basis() {
  const { language, number } = useSpeech();
  const measures = useMeasures(true);
  if (!measures) return null;
  const degrees = [...measures.values()].reduce((sum, { degree }) => sum + degree, 0);
  return <p>{lookWords(language).basis(number(measures.size), number(degrees / 2))}</p>;
}
