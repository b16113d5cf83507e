import { type CSSProperties, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import type { TimelineReply } from '../../contract/timeline.ts';
import { setFilters } from '../actions/set-filters.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { monthsBetween } from './span-of.ts';
import classes from './Timeline.module.css';

/**
 * How many meetings each month has; dragging over months, or Enter on one and Shift+Enter on
 * another, keeps to the meetings of those in every view. Arrows go from month to month.
 */
export function Months({
  periods,
  isSpread,
  marks,
  until,
}: {
  readonly periods: TimelineReply['periods'];
  /** Whether some may have been in one of several months. */
  readonly isSpread: boolean;
  /** What stands over the months, which begins and ends with them. */
  readonly marks?: ((months: readonly string[]) => ReactNode) | undefined;
  /** A day up to which there are months at least, YYYY-MM-DD. */
  readonly until?: string | undefined;
}) {
  const { t, count, date } = useSpeech();
  const from = useWorkspace((workspace) => workspace.filters.from);
  const to = useWorkspace((workspace) => workspace.filters.to);
  const [drag, setDrag] = useState<readonly [number, number] | null>(null);
  const start = useRef(0);
  // One stop for the keyboard: from there arrows go from month to month.
  const [active, setActive] = useState(0);
  const counts = new Map(periods.map(({ period, count: n }) => [period, n]));
  const [first, last] = [periods[0]?.period ?? '', lastMonth(periods, until)];
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
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const steps = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 };
    const ends = { Home: 0, End: months.length - 1 };
    const step = steps[event.key as keyof typeof steps];
    const at = ends[event.key as keyof typeof ends] ?? (step ? active + step : -1);
    const bar = event.currentTarget.querySelectorAll<HTMLElement>('[data-month]')[at];
    if (!bar) return;
    event.preventDefault();
    bar.focus();
  };
  return (
    <fieldset
      onKeyDown={onKeyDown}
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
      {marks?.(months)}
      <div className={classes.bars}>
        {months.map((month, at) => {
          const n = counts.get(month) ?? 0;
          const words = t('timeline.month', { month: date(month), meetings: count('meeting', n) });
          return (
            <button
              key={month}
              type="button"
              data-month
              tabIndex={at === Math.min(active, months.length - 1) ? 0 : -1}
              onFocus={() => setActive(at)}
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

function lastMonth(periods: TimelineReply['periods'], until = ''): string {
  const last = periods.at(-1)?.period ?? '';
  return [last, until.slice(0, 7)].sort().at(-1) ?? last;
}
