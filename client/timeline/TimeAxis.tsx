import { scaleUtc } from 'd3-scale';
import type { CSSProperties } from 'react';
import { localeOf } from '../i18n/locale.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import type { Span } from './span-of.ts';
import classes from './Timeline.module.css';

const MONTH = 31 * 86_400_000;

/** Times along the axis, which begins where reading does. */
export function TimeAxis({ from, to }: Span) {
  const { language } = useSpeech();
  const ticks = scaleUtc().domain([from, to]).ticks(5);
  const [first = 0, second = first + MONTH * 12] = ticks.map(Number);
  const step = second - first;
  const words = new Intl.DateTimeFormat(localeOf(language), {
    timeZone: 'UTC',
    calendar: 'gregory',
    year: 'numeric',
    ...(step < 11 * MONTH && { month: 'short' }),
    ...(step < MONTH * 0.8 && { day: 'numeric' }),
  });
  return (
    <div className={classes.axis} aria-hidden>
      {ticks.map((tick) => (
        <span
          key={Number(tick)}
          style={{ '--from': (Number(tick) - from) / (to - from) } as CSSProperties}
        >
          {words.format(tick)}
        </span>
      ))}
    </div>
  );
}
