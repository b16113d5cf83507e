import edtf, { parse } from 'edtf';

/** The first and last day a date may mean, `YYYY-MM-DD`; a side is absent when the date leaves it open. */
export interface DateBounds {
  readonly earliest?: string;
  readonly latest?: string;
}

/** As many texts are remembered: reading one takes a tenth of a millisecond, and reports repeat them. */
const REMEMBERED = 10_000;
const remembered = new Map<string, DateBounds | undefined>();

/**
 * Reads an Extended Date/Time Format string (Library of Congress EDTF, levels 0 and 1) of the
 * years 0000–9999. Undefined when it is not one.
 *
 * A season (`2024-21`) spans its whole year: which months it means differs by hemisphere, and the
 * text does not say.
 */
export function dateBounds(text: string): DateBounds | undefined {
  if (remembered.has(text)) return remembered.get(text);
  const bounds = read(text);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(text, bounds);
  return bounds;
}

function read(text: string): DateBounds | undefined {
  let date: ReturnType<typeof edtf>;
  try {
    const parsed = parse(text);
    if (parsed.level > 1) return undefined;
    date = edtf(parsed);
  } catch {
    return undefined;
  }
  if (date.type === 'Season') return dateBounds(text.slice(0, 4));
  const earliest = isoDay(date.min);
  const latest = isoDay(date.max);
  if (earliest === 'outside' || latest === 'outside') return undefined;
  return { ...(earliest && { earliest }), ...(latest && { latest }) };
}

function isoDay(milliseconds: number | null): string | undefined {
  if (milliseconds === null || !Number.isFinite(milliseconds)) return undefined;
  const day = new Date(milliseconds).toISOString();
  return /^\d{4}-/u.test(day) ? day.slice(0, 10) : 'outside';
}
