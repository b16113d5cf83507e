import {
  DateTime,
  type Date as DriverDate,
  type Duration,
  LocalDateTime,
  LocalTime,
  types,
} from 'neo4j-driver';
import type { Temporal } from '../value.ts';

/** A driver's temporal value with the fields that matter here; they are `bigint` or `number`. */
type Fields = Readonly<Record<string, unknown>>;

/** The text that Cypher's own `toString()` gives, which the driver's differs from in details. */
export function temporalText(value: object): Temporal | undefined {
  const fields = value as Fields;
  if (value instanceof types.Date) return { $type: 'Date', iso: date(fields) };
  if (value instanceof DateTime) {
    const zone = value.timeZoneId;
    const iso = `${date(fields)}T${time(fields)}${offset(value.timeZoneOffsetSeconds)}`;
    return zone == null
      ? { $type: 'OffsetDateTime', iso }
      : { $type: 'ZonedDateTime', iso: `${iso}[${zone}]` };
  }
  if (value instanceof LocalDateTime) {
    return { $type: 'LocalDateTime', iso: `${date(fields)}T${time(fields)}` };
  }
  if (value instanceof LocalTime) return { $type: 'LocalTime', iso: time(fields) };
  if (value instanceof types.Time) {
    return { $type: 'Time', iso: time(fields) + offset(value.timeZoneOffsetSeconds) };
  }
  if (value instanceof types.Duration) return { $type: 'Duration', iso: duration(value) };
  return undefined;
}

function date(fields: Fields): string {
  const year = Number((fields as Partial<DriverDate>).year);
  const digits = two(Math.abs(year), 4);
  const sign = year < 0 ? '-' : year > 9999 ? '+' : '';
  return `${sign}${digits}-${two(fields.month)}-${two(fields.day)}`;
}

function time(fields: Fields): string {
  return `${two(fields.hour)}:${two(fields.minute)}:${two(fields.second)}${fraction(fields.nanosecond)}`;
}

function offset(seconds: unknown): string {
  if (seconds == null) return '';
  const total = Number(seconds);
  if (total === 0) return 'Z';
  const size = Math.abs(total);
  const rest = size % 60 === 0 ? '' : `:${two(size % 60)}`;
  const minutes = two(Math.floor((size % 3600) / 60));
  return `${total < 0 ? '-' : '+'}${two(Math.floor(size / 3600))}:${minutes}${rest}`;
}

/** Years, months, days and time keep their own signs; the nanoseconds share the seconds' one. */
function duration(value: Duration): string {
  const [months, days] = [big(value.months), big(value.days)];
  const nanos = big(value.seconds) * 1_000_000_000n + big(value.nanoseconds);
  const seconds = nanos / 1_000_000_000n;
  const rest = nanos % 1_000_000_000n;
  const part = (amount: bigint, unit: string): string => (amount === 0n ? '' : `${amount}${unit}`);
  const calendar = part(months / 12n, 'Y') + part(months % 12n, 'M') + part(days, 'D');
  const clock = part(seconds / 3600n, 'H') + part((seconds % 3600n) / 60n, 'M');
  const wholeSeconds = seconds % 60n;
  const minus = rest < 0n && wholeSeconds === 0n ? '-' : '';
  const last =
    wholeSeconds === 0n && rest === 0n
      ? ''
      : `${minus}${wholeSeconds}${fraction(rest < 0n ? -rest : rest)}S`;
  if (clock + last !== '') return `P${calendar}T${clock}${last}`;
  return calendar === '' ? 'PT0S' : `P${calendar}`;
}

function two(value: unknown, digits = 2): string {
  return String(value).padStart(digits, '0');
}

function fraction(nanoseconds: unknown): string {
  const digits = two(nanoseconds, 9).replace(/0+$/, '');
  return digits === '' ? '' : `.${digits}`;
}

function big(value: unknown): bigint {
  return BigInt(String(value));
}
