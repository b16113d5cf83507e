import { StoreError } from '../store-error.ts';
import type { Temporal } from '../value.ts';

const MICROS_A_SECOND = 1_000_000n;
const NANOS_A_SECOND = 1_000_000_000n;

/** Years of more than four digits carry a sign in ISO 8601, and in Neo4j. */
export function withSignedYear(iso: string): string {
  return /^\d{5,}-/.test(iso) ? `+${iso}` : iso;
}

/** `2024-11-05T12:30:15.5`, from microseconds since 1970. */
export function localDateTimeText(micros: bigint): string {
  const fraction = ((micros % MICROS_A_SECOND) + MICROS_A_SECOND) % MICROS_A_SECOND;
  const seconds = (micros - fraction) / MICROS_A_SECOND;
  const text = new Date(Number(seconds) * 1000).toISOString().slice(0, -'.000Z'.length);
  const year = text.replace(/^([+-])00(?=\d{4}-)/, (_, sign) => (sign === '-' ? '-' : ''));
  return `${year.replace(/^([+-])0+(?=\d{5})/, '$1')}${decimals(fraction, 6)}`;
}

/** Microseconds since 1970 of `2024-11-05T12:30:15.5`. */
export function microsecondsOf(iso: string): bigint {
  const [, sign = '', year = '', rest = '', fraction = ''] =
    /^([+-]?)(\d{4,})(-[^.]*)(?:\.(\d+))?$/.exec(iso) ?? [];
  const long = sign === '' ? year : `${sign}${year.padStart(6, '0')}`;
  return (
    BigInt(Date.parse(`${long}${rest}Z`)) * 1000n + BigInt(fraction.padEnd(6, '0').slice(0, 6))
  );
}

/** As Cypher writes it: every part has its own sign, e.g. `P1Y2MT-1.5S`. */
export function durationText(months: bigint, days: bigint, nanos: bigint): string {
  const seconds = nanos / NANOS_A_SECOND;
  const fraction = nanos % NANOS_A_SECOND;
  const date = part(months / 12n, 'Y') + part(months % 12n, 'M') + part(days, 'D');
  const clock = part(seconds / 3600n, 'H') + part((seconds / 60n) % 60n, 'M');
  const rest = seconds % 60n;
  const sign = nanos < 0n ? '-' : '';
  const last =
    rest === 0n && fraction === 0n
      ? ''
      : `${sign}${absolute(rest)}${decimals(absolute(fraction), 9)}S`;
  if (clock + last !== '') return `P${date}T${clock}${last}`;
  return date === '' ? 'PT0S' : `P${date}`;
}

/** A duration in Cypher, in parts: the engine misreads a sign before one part of a text. */
export function durationExpression(iso: string): string {
  const { months, days, nanos } = durationParts(iso);
  return `duration({months: ${months}, days: ${days}, nanoseconds: ${nanos}})`;
}

function durationParts(iso: string): { months: bigint; days: bigint; nanos: bigint } {
  const [, y, mo, w, d, h, mi, s] = DURATION.exec(iso) ?? [];
  const whole = (text: string | undefined) => BigInt(text ?? 0);
  const [, minus = '', seconds = '0', fraction = ''] =
    /^(-?)(\d+)(?:\.(\d+))?$/.exec(s ?? '0') ?? [];
  const rest = BigInt(seconds) * NANOS_A_SECOND + BigInt(fraction.padEnd(9, '0').slice(0, 9));
  return {
    months: whole(y) * 12n + whole(mo),
    days: whole(w) * 7n + whole(d),
    nanos: (whole(h) * 3600n + whole(mi) * 60n) * NANOS_A_SECOND + (minus === '' ? rest : -rest),
  };
}

const DATE = String.raw`[+-]?(?<year>\d{4,9})-(?<month>\d\d)-(?<day>\d\d)`;
const CLOCK = String.raw`(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?<fraction>\.\d{1,9})?)?`;
const OFFSET = String.raw`(?:Z|[+-](?:0\d|1[0-8]):[0-5]\d)`;
const DURATION =
  /^P(?=.)(?:(-?\d+)Y)?(?:(-?\d+)M)?(?:(-?\d+)W)?(?:(-?\d+)D)?(?:T(?=.)(?:(-?\d+)H)?(?:(-?\d+)M)?(?:(-?\d+(?:\.\d{1,9})?)S)?)?$/;
const FORMS: Record<Temporal['$type'], RegExp> = {
  Date: new RegExp(`^${DATE}$`),
  LocalTime: new RegExp(`^${CLOCK}$`),
  Time: new RegExp(`^${CLOCK}${OFFSET}$`),
  LocalDateTime: new RegExp(`^${DATE}T${CLOCK}$`),
  OffsetDateTime: new RegExp(`^${DATE}T${CLOCK}${OFFSET}$`),
  ZonedDateTime: new RegExp(`^${DATE}T${CLOCK}${OFFSET}?\\[[^\\]]+\\]$`),
  Duration: DURATION,
};

/** True for a text of the form that Cypher writes such values in. */
export function isTemporal({ $type, iso }: Temporal): boolean {
  return FORMS[$type].test(iso);
}

/** Fails with `syntax` for what is no such value, with `unsupported` for what the engine can't keep. */
export function checkTemporal({ $type, iso }: Temporal): void {
  const match = FORMS[$type].exec(iso);
  const { year, month, day, fraction = '' } = match?.groups ?? {};
  if (!match || (year !== undefined && !isDay(Number(year), Number(month), Number(day))))
    throw new StoreError('syntax', `"${iso}" is no ${$type}.`);
  const isMoment = $type === 'LocalDateTime' || $type === 'OffsetDateTime';
  if ($type === 'ZonedDateTime' || (isMoment && /[1-9]/.test(fraction.slice('.000000'.length))))
    throw new StoreError(
      'unsupported',
      `The embedded store can't keep "${iso}": it has no named time zones, and moments to the microsecond only. Connect a Neo4j server for it.`,
    );
}

function isDay(year: number, month: number, day: number): boolean {
  // Leap years repeat every 400 years.
  const date = new Date(Date.UTC(2000 + (year % 400), month - 1, day));
  return month >= 1 && date.getUTCMonth() === month - 1 && day >= 1;
}

function part(value: bigint, unit: string): string {
  return value === 0n ? '' : `${value}${unit}`;
}

function decimals(value: bigint, digits: number): string {
  return value === 0n ? '' : `.${String(value).padStart(digits, '0').replace(/0+$/, '')}`;
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
