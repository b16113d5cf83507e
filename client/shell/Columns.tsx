import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react';
import { useSpeech } from '../i18n/use-speech.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './Columns.module.css';
import {
  DEFAULT_WIDTHS,
  NARROWEST,
  type OuterColumn,
  readWidths,
  resized,
  WIDEST,
  writeWidths,
} from './column-widths.ts';
import { setPane, usePanes } from './panes.ts';
import { recall, remember } from './remembered.ts';
import { SplitHandle } from './SplitHandle.tsx';

const KEY = 'liqa-columns';

/** Finder, middle and report side by side, in the reading direction; widths are remembered. */
export function Columns({
  finder,
  middle,
  report,
}: {
  readonly finder: ReactNode;
  readonly middle: ReactNode;
  readonly report: ReactNode;
}) {
  const { t } = useSpeech();
  const columns = useRef<HTMLDivElement>(null);
  const [widths, setWidths] = useState(() => readWidths(recall(KEY)));
  useEffect(() => remember(KEY, writeWidths(widths)), [widths]);
  const panes = usePanes();

  // A sentence that is asked for has to be seen.
  const span = useWorkspace((workspace) => workspace.span);
  useEffect(() => {
    if (span) setPane('report', true);
  }, [span]);

  // Where the pointer is, as a part of the whole from the column's own edge of the page.
  const drag = (column: OuterColumn, clientX: number) => {
    const box = columns.current?.getBoundingClientRect();
    if (!box || !columns.current) return;
    const rtl = getComputedStyle(columns.current).direction === 'rtl';
    const fromStart = (rtl ? box.right - clientX : clientX - box.left) / box.width;
    setWidths((now) => resized(now, column, column === 'finder' ? fromStart : 1 - fromStart));
  };
  const handle = (column: OuterColumn, label: string) =>
    panes[column] && (
      <SplitHandle
        label={label}
        controls={`liqa-column-${column}`}
        grows={column === 'finder' ? 'end' : 'start'}
        part={widths[column]}
        bounds={{ least: NARROWEST, most: WIDEST }}
        drag={({ clientX }) => drag(column, clientX)}
        resize={(width) => setWidths((now) => resized(now, column, width))}
        reset={() => setWidths((now) => ({ ...now, [column]: DEFAULT_WIDTHS[column] }))}
      />
    );
  const style = {
    '--finder': panes.finder ? `${widths.finder * 100}%` : '0',
    '--report': panes.report ? `${widths.report * 100}%` : '0',
  } as CSSProperties;
  return (
    <div ref={columns} className={classes.columns} style={style}>
      <div className={classes.panel} id="liqa-column-finder" hidden={!panes.finder}>
        {finder}
      </div>
      {handle('finder', t('area.resizeFinder'))}
      <div className={classes.middle}>{middle}</div>
      {handle('report', t('area.resizeReport'))}
      <div className={classes.panel} id="liqa-column-report" hidden={!panes.report}>
        {report}
      </div>
    </div>
  );
}
