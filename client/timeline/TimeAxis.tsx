import { useElementSize } from '@mantine/hooks';
import { scaleUtc } from 'd3-scale';
import type { CSSProperties } from 'react';
import { dateFormat } from '../i18n/formats.ts';
import { localeOf } from '../i18n/locale.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import type { Span } from './span-of.ts';
import classes from './Timeline.module.css';

const MONTH = 31 * 86_400_000;

/** Room that the words of one time take, in pixels. */
const ROOM = 96;

/** Times along the axis, which begins where reading does. */
export function TimeAxis({ from, to }: Span) {
  const { language } = useSpeech();
  const { ref, width } = useElementSize();
  const scale = scaleUtc().domain([from, to]);
  const most = Math.max(1, Math.floor(width / ROOM));
  // As many are given as nearly fit: asked for fewer until they do.
  const counts = Array.from({ length: most }, (_, at) => most - at);
  const fitting = counts.map((n) => scale.ticks(n)).find((all) => all.length <= most) ?? [];
  // The words of one at the very end would stand outside.
  const ticks = fitting.filter((tick) => scaleAt(tick, from, to) * width <= width - ROOM / 2);
  const [first = 0, second = first + MONTH * 12] = ticks.map(Number);
  const step = second - first;
  const words = dateFormat(localeOf(language), {
    timeZone: 'UTC',
    calendar: 'gregory',
    year: 'numeric',
    ...(step < 11 * MONTH && { month: 'short' }),
    ...(step < MONTH * 0.8 && { day: 'numeric' }),
  });
  return (
    <div ref={ref} className={classes.axis} aria-hidden>
      {ticks.map((tick) => (
        <span key={Number(tick)} style={{ '--from': scaleAt(tick, from, to) } as CSSProperties}>
          {words.format(tick)}
        </span>
      ))}
    </div>
  );
}

/** Where a time is between two others, from 0 to 1. */
function scaleAt(time: Date, from: number, to: number): number {
  return (time.getTime() - from) / (to - from);
}
