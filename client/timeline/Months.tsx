import { type CSSProperties, useRef, useState } from 'react';
import type { TimelineReply } from '../../contract/timeline.ts';
import { setFilters } from '../actions/set-filters.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { monthsBetween } from './span-of.ts';
import classes from './Timeline.module.css';

/**
 * How many meetings each month has; dragging over months, or Enter on one and Shift+Enter on
 * another, keeps to the meetings of those in every view.
 */
export function Months({
  periods,
  isSpread,
}: {
  readonly periods: TimelineReply['periods'];
  /** Whether some may have been in one of several months. */
  readonly isSpread: boolean;
}) {
  const { t, count, date } = useSpeech();
  const from = useWorkspace((workspace) => workspace.filters.from);
  const to = useWorkspace((workspace) => workspace.filters.to);
  const [drag, setDrag] = useState<readonly [number, number] | null>(null);
  const start = useRef(0);
  const counts = new Map(periods.map(({ period, count: n }) => [period, n]));
  const [first, last] = [periods[0]?.period ?? '', periods.at(-1)?.period ?? ''];
  const months = monthsBetween(Date.parse(`${first}-01`), Date.parse(`${last}-01`));
  const most = Math.max(...counts.values());

  const keep = (a: number, b: number) => {
    const [one, other] = [months[Math.min(a, b)], months[Math.max(a, b)]];
    if (one && other) setFilters((now) => ({ ...now, from: one, to: other }));
  };
  const kept = (month: string, at: number) => {
    if (drag) return at >= Math.min(...drag) && at <= Math.max(...drag);
    // A year or a day as an end covers or lies in the month it begins like.
    const after = from === null || month >= from.slice(0, 7) || from.startsWith(month);
    const before = to === null || month <= to.slice(0, 7) || month.startsWith(to);
    return after && before;
  };
  return (
    <fieldset
      className={classes.months}
      onPointerUp={() => {
        if (drag) keep(...drag);
        setDrag(null);
      }}
      onPointerLeave={() => setDrag(null)}
    >
      <legend>
        {t('timeline.months')} <span className={classes.quiet}>{t('timeline.brush')}</span>
      </legend>
      <div className={classes.bars}>
        {months.map((month, at) => {
          const n = counts.get(month) ?? 0;
          const words = t('timeline.month', { month: date(month), meetings: count('meeting', n) });
          return (
            <button
              key={month}
              type="button"
              aria-label={words}
              title={words}
              aria-pressed={(from !== null || to !== null) && kept(month, at)}
              data-kept={kept(month, at) || undefined}
              onPointerDown={(event) => {
                // A bar that is touched must not hold the pointer: others are to be dragged over.
                event.currentTarget.releasePointerCapture(event.pointerId);
                setDrag([at, at]);
              }}
              onPointerEnter={() => setDrag((now) => now && [now[0], at])}
              onClick={(event) => {
                // A pointer's choice is made where it is let go.
                if (event.detail > 0) return;
                if (event.shiftKey) keep(start.current, at);
                else keep(at, at);
                if (!event.shiftKey) start.current = at;
              }}
            >
              <span style={{ '--part': n / most } as CSSProperties} />
            </button>
          );
        })}
      </div>
      <div className={classes.ends} aria-hidden>
        <span>{date(first)}</span>
        {last !== first && <span>{date(last)}</span>}
      </div>
      {isSpread && <p className={classes.quiet}>{t('timeline.spread')}</p>}
    </fieldset>
  );
}
