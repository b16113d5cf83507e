import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react';
import { useSpeech } from '../i18n/use-speech.ts';
import { ColumnHandle } from './ColumnHandle.tsx';
import classes from './Columns.module.css';
import {
  DEFAULT_WIDTHS,
  type OuterColumn,
  readWidths,
  resized,
  writeWidths,
} from './column-widths.ts';

const KEY = 'liqa-columns';

/** Finder, middle and report side by side, in the reading direction; their widths are remembered. */
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
  const [widths, setWidths] = useState(recall);
  useEffect(() => remember(writeWidths(widths)), [widths]);

  // Where the pointer is, as a part of the whole from the column's own edge of the page.
  const drag = (column: OuterColumn, clientX: number) => {
    const box = columns.current?.getBoundingClientRect();
    if (!box || !columns.current) return;
    const rtl = getComputedStyle(columns.current).direction === 'rtl';
    const fromStart = (rtl ? box.right - clientX : clientX - box.left) / box.width;
    setWidths((now) => resized(now, column, column === 'finder' ? fromStart : 1 - fromStart));
  };
  const handle = (column: OuterColumn, label: string) => (
    <ColumnHandle
      label={label}
      column={column}
      width={widths[column]}
      drag={(clientX) => drag(column, clientX)}
      resize={(width) => setWidths((now) => resized(now, column, width))}
      reset={() => setWidths((now) => ({ ...now, [column]: DEFAULT_WIDTHS[column] }))}
    />
  );
  const style = {
    '--finder': `${widths.finder * 100}%`,
    '--report': `${widths.report * 100}%`,
  } as CSSProperties;
  return (
    <div ref={columns} className={classes.columns} style={style}>
      <div className={classes.panel} id="liqa-column-finder">
        {finder}
      </div>
      {handle('finder', t('area.resizeFinder'))}
      <div className={classes.middle}>{middle}</div>
      {handle('report', t('area.resizeReport'))}
      <div className={classes.panel} id="liqa-column-report">
        {report}
      </div>
    </div>
  );
}

function recall() {
  try {
    return readWidths(localStorage.getItem(KEY));
  } catch {
    return DEFAULT_WIDTHS;
  }
}

function remember(widths: string): void {
  try {
    localStorage.setItem(KEY, widths);
  } catch {
    // Without storage the columns begin at their usual widths.
  }
}
