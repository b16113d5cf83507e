import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useSpeech } from '../i18n/use-speech.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './Sheet.module.css';
import { HEIGHTS, type Height, nearestHeight, stepHeight } from './sheet-heights.ts';

const TABS = ['finder', 'report'] as const;
type Tab = (typeof TABS)[number];

/** On a narrow screen: finder and report in a sheet from below, with three heights. */
export function Sheet(areas: Readonly<Record<Tab, ReactNode>>) {
  const { t } = useSpeech();
  const sheet = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState<Height>('low');
  const [tab, setTab] = useState<Tab>('finder');
  const [dragged, setDragged] = useState<number | null>(null);

  // What the reader asks for comes into sight.
  const selection = useWorkspace((workspace) => workspace.selection);
  const span = useWorkspace((workspace) => workspace.span);
  // What the finder has in it when nothing is selected.
  const library = useWorkspace(({ screen }) => screen === 'cypher') && !selection;
  useEffect(() => {
    if (!selection) return;
    setTab('finder');
    setHeight((now) => (now === 'low' ? 'half' : now));
  }, [selection]);
  useEffect(() => {
    if (!span) return;
    setTab('report');
    setHeight((now) => (now === 'low' ? 'half' : now));
  }, [span]);

  const place = (clientY: number) => {
    const box = sheet.current?.parentElement?.getBoundingClientRect();
    return box ? (box.bottom - clientY) / box.height : 0;
  };
  const release = () => {
    if (dragged !== null) setHeight(nearestHeight(dragged));
    setDragged(null);
  };
  const onTabKey = (event: KeyboardEvent) => {
    if (!['ArrowLeft', 'ArrowRight'].includes(event.key)) return;
    const other = tab === 'finder' ? 'report' : 'finder';
    setTab(other);
    document.getElementById(`liqa-tab-${other}`)?.focus();
  };
  return (
    <div
      ref={sheet}
      className={classes.sheet}
      data-height={height}
      data-dragging={dragged !== null || undefined}
      style={dragged === null ? undefined : { height: `${dragged * 100}%` }}
    >
      <div className={classes.bar}>
        <div
          className={classes.handle}
          title={t('sheet.handle')}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            setDragged(place(event.clientY));
          }}
          onPointerMove={(event) => {
            if (dragged !== null) setDragged(Math.min(0.96, place(event.clientY)));
          }}
          onPointerUp={release}
          onPointerCancel={release}
        />
        <div className={classes.tools}>
          <div role="tablist" aria-label={t('sheet.tabs')} className={classes.tabs}>
            {TABS.map((name) => (
              <button
                key={name}
                type="button"
                role="tab"
                id={`liqa-tab-${name}`}
                aria-selected={tab === name}
                aria-controls={`liqa-panel-${name}`}
                tabIndex={tab === name ? 0 : -1}
                onKeyDown={onTabKey}
                onClick={() => {
                  setTab(name);
                  setHeight((now) => (now === 'low' ? 'half' : now));
                }}
              >
                {t(`area.${name === 'finder' && library ? 'library' : name}`)}
              </button>
            ))}
          </div>
          <Step
            label={t('sheet.lower')}
            disabled={height === HEIGHTS[0]}
            go={() => setHeight((now) => stepHeight(now, -1))}
          >
            <IconChevronDown size={22} aria-hidden />
          </Step>
          <Step
            label={t('sheet.raise')}
            disabled={height === HEIGHTS.at(-1)}
            go={() => setHeight((now) => stepHeight(now, 1))}
          >
            <IconChevronUp size={22} aria-hidden />
          </Step>
        </div>
      </div>
      {TABS.map((name) => (
        <div
          key={name}
          role="tabpanel"
          id={`liqa-panel-${name}`}
          aria-labelledby={`liqa-tab-${name}`}
          className={classes.panel}
          hidden={tab !== name}
        >
          {areas[name]}
        </div>
      ))}
    </div>
  );
}

function Step({
  label,
  disabled,
  go,
  children,
}: {
  readonly label: string;
  readonly disabled: boolean;
  readonly go: () => void;
  readonly children: ReactNode;
}) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={44}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={go}
    >
      {children}
    </ActionIcon>
  );
}
