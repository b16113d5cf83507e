import { DateTime, LocalDateTime, LocalTime, types } from 'neo4j-driver';
import { StoreError } from '../store-error.ts';
import type { Temporal, TemporalType } from '../value.ts';

const DATE = '(?<year>\\d{4}|[+-]\\d{4,9})-(?<month>\\d\\d)-(?<day>\\d\\d)';
const TIME =
  '(?<hour>\\d\\d):(?<minute>\\d\\d)(?::(?<second>\\d\\d)(?:\\.(?<fraction>\\d{1,9}))?)?';
const OFFSET = '(?<offset>Z|[+-]\\d\\d:\\d\\d(?::\\d\\d)?)';
const NUMBER = '[+-]?\\d+';

const PATTERNS: Readonly<Record<TemporalType, RegExp>> = {
  Date: whole(DATE),
  LocalTime: whole(TIME),
  Time: whole(TIME + OFFSET),
  LocalDateTime: whole(`${DATE}T${TIME}`),
  OffsetDateTime: whole(`${DATE}T${TIME}${OFFSET}`),
  ZonedDateTime: whole(`${DATE}T${TIME}${OFFSET}?\\[(?<zone>[^\\]]+)\\]`),
  Duration: whole(
    `P(?!$)(?:(?<years>${NUMBER})Y)?(?:(?<months>${NUMBER})M)?(?:(?<weeks>${NUMBER})W)?(?:(?<days>${NUMBER})D)?` +
      `(?:T(?!$)(?:(?<hours>${NUMBER})H)?(?:(?<minutes>${NUMBER})M)?` +
      '(?:(?<sign>[+-]?)(?<seconds>\\d+)(?:\\.(?<fraction>\\d{1,9}))?S)?)?',
  ),
};

type Parts = Readonly<Record<string, string | undefined>>;
type DateParts = [year: number, month: number, day: number];
type TimeParts = [hour: number, minute: number, second: number, nanosecond: number];

/** Cypher's text of a temporal value as the driver's object, nanoseconds and all; code `syntax` when it is none. */
export function parseTemporal({ $type, iso }: Temporal): object {
  const parts = PATTERNS[$type]?.exec(iso)?.groups;
  try {
    const value = parts && build($type, parts);
    if (value) return value;
  } catch (cause) {
    throw new StoreError('syntax', `"${iso}" is not a ${$type}`, { cause });
  }
  throw new StoreError('syntax', `"${iso}" is not a ${$type}`);
}

function build(type: TemporalType, parts: Parts): object | undefined {
  if (type === 'Duration') return duration(parts);
  const day = parts.year === undefined ? ([1970, 1, 1] satisfies DateParts) : date(parts);
  const clock = parts.hour === undefined ? ([0, 0, 0, 0] satisfies TimeParts) : time(parts);
  const offset = parts.offset === undefined ? undefined : offsetSeconds(parts.offset);
  if (!day || !clock || Number.isNaN(offset)) return undefined;
  switch (type) {
    case 'Date':
      return new types.Date(...day);
    case 'LocalTime':
      return new LocalTime(...clock);
    case 'Time':
      return new types.Time(...clock, offset ?? 0);
    case 'LocalDateTime':
      return new LocalDateTime(...day, ...clock);
    default:
      return new DateTime(...day, ...clock, offset, parts.zone);
  }
}

function date(parts: Parts): DateParts | undefined {
  const [year, month, day] = [Number(parts.year), Number(parts.month), Number(parts.day)];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days ? [year, month, day] : undefined;
}

function time(parts: Parts): TimeParts | undefined {
  const [hour, minute, second] = [parts.hour, parts.minute, parts.second ?? 0].map(Number);
  if (hour === undefined || minute === undefined || second === undefined) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  return [hour, minute, second, Number(nanoseconds(parts.fraction))];
}

/** NaN for more than Cypher's 18 hours. */
function offsetSeconds(text: string): number {
  if (text === 'Z') return 0;
  const [hours = 0, minutes = 0, seconds = 0] = text.slice(1).split(':').map(Number);
  const size = hours * 3600 + minutes * 60 + seconds;
  if (minutes > 59 || seconds > 59 || size > 18 * 3600) return Number.NaN;
  return text.startsWith('-') ? -size : size;
}

function duration(parts: Parts): object {
  const big = (text: string | undefined): bigint => BigInt((text ?? '0').replace('+', ''));
  const direction = parts.sign === '-' ? -1n : 1n;
  const ofSeconds = big(parts.seconds) * 1_000_000_000n + nanoseconds(parts.fraction);
  const nanos =
    (big(parts.hours) * 3600n + big(parts.minutes) * 60n) * 1_000_000_000n + direction * ofSeconds;
  // Neo4j keeps the nanoseconds positive and lets the seconds carry the sign.
  const rest = ((nanos % 1_000_000_000n) + 1_000_000_000n) % 1_000_000_000n;
  return new types.Duration(
    big(parts.years) * 12n + big(parts.months),
    big(parts.weeks) * 7n + big(parts.days),
    (nanos - rest) / 1_000_000_000n,
    rest,
  );
}

function nanoseconds(fraction: string | undefined): bigint {
  return BigInt((fraction ?? '').padEnd(9, '0'));
}

function whole(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`);
}
