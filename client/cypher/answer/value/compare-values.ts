import type { TypedJson } from '../../../../contract/typed-json.ts';
import { valueText } from '../value-text.ts';

/** What values of one kind are compared by. */
type Key =
  | { readonly rank: number; readonly by: 'number'; readonly number: number | bigint }
  | { readonly rank: number; readonly by: 'text'; readonly text: string }
  | { readonly rank: number; readonly by: 'words'; readonly text: string }
  | { readonly rank: number; readonly by: 'items'; readonly items: readonly Key[] };

/** A value made ready for comparing, so that sorting reads each value once. */
export type SortKey = Key;

/** Kinds in the order that Cypher sorts them in; numbers are one kind, and null comes last. */
const ORDER: readonly (readonly TypedJson['$type'][])[] = [
  ['Map'],
  ['Node'],
  ['Relationship'],
  ['List'],
  ['Path'],
  ['Point'],
  ['OffsetDateTime', 'ZonedDateTime'],
  ['LocalDateTime'],
  ['Date'],
  ['Time'],
  ['LocalTime'],
  ['Duration'],
  ['String'],
  ['Base64'],
  ['Boolean'],
  ['Integer', 'Float'],
  ['Null'],
];
const RANKS = new Map(ORDER.flatMap((types, rank) => types.map((type) => [type, rank] as const)));
const NULL_RANK = ORDER.length - 1;

export function sortKey(value: TypedJson): SortKey {
  const rank = RANKS.get(value.$type) ?? NULL_RANK;
  switch (value.$type) {
    case 'Null':
      return { rank, by: 'number', number: 0 };
    case 'Boolean':
      return { rank, by: 'number', number: Number(value._value) };
    case 'Integer':
      return { rank, by: 'number', number: BigInt(value._value) };
    case 'Float':
      return { rank, by: 'number', number: Number(value._value) };
    case 'String':
      return { rank, by: 'words', text: value._value };
    case 'List':
      return { rank, by: 'items', items: value._value.map(sortKey) };
    case 'OffsetDateTime':
    case 'ZonedDateTime':
      return { rank, by: 'number', number: instant(value._value) };
    case 'Time':
      return { rank, by: 'number', number: timeOfDay(value._value) };
    case 'Date':
    case 'LocalDateTime':
      return { rank, by: 'text', text: yearFirst(value._value) };
    case 'Duration':
      return { rank, by: 'number', number: durationSeconds(value._value) };
    case 'LocalTime':
    case 'Base64':
    case 'Point':
      return { rank, by: 'text', text: value._value };
    default:
      return { rank, by: 'words', text: valueText(value) };
  }
}

export const isNull = (key: SortKey): boolean => key.rank === NULL_RANK;

/** Orders keys from the least on; `words` compares texts as the reader's language does. */
export function compareKeys(
  a: SortKey,
  b: SortKey,
  words: (a: string, b: string) => number,
): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  if (a.by === 'number' && b.by === 'number') return compareNumbers(a.number, b.number);
  if (a.by === 'items' && b.by === 'items') {
    for (let at = 0; at < Math.min(a.items.length, b.items.length); at += 1) {
      const order = compareKeys(a.items[at] as Key, b.items[at] as Key, words);
      if (order !== 0) return order;
    }
    return a.items.length - b.items.length;
  }
  if (a.by === 'words' && b.by === 'words') return words(a.text, b.text) || plain(a.text, b.text);
  return a.by === 'text' && b.by === 'text' ? plain(a.text, b.text) : 0;
}

const plain = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Integers and floats among each other, exactly; NaN is the largest number. */
function compareNumbers(a: number | bigint, b: number | bigint): number {
  const [noA, noB] = [Number.isNaN(a), Number.isNaN(b)];
  if (noA || noB) return Number(noA) - Number(noB);
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Years of more than four digits, and those before year 0, put so that text sorts as time does. */
function yearFirst(iso: string): string {
  const [, sign = '', year = '', rest = ''] = /^([+-]?)(\d+)(.*)$/su.exec(iso) ?? [];
  if (sign !== '-') return `1${year.padStart(9, '0')}${rest}`;
  return `0${String(1e9 - Number(year)).padStart(9, '0')}${rest}`;
}

/** A moment with its offset as nanoseconds since 1970. */
function instant(iso: string): bigint {
  const [, year = '', rest = '', fraction = '', zone = 'Z'] =
    /^([+-]?\d+)(-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+))?(Z|[+-][\d:]+)/u.exec(iso) ?? [];
  // 400 years are the same calendar again: years that Date can't hold are moved by them.
  const cycles = Math.floor(Number(year) / 400) - 5;
  const near = String(Number(year) - cycles * 400).padStart(4, '0');
  const seconds = (Date.parse(`${near}${rest}Z`) || 0) / 1000 - offsetSeconds(zone);
  const whole = BigInt(seconds) + BigInt(cycles) * 12_622_780_800n;
  return whole * 1_000_000_000n + BigInt(fraction.padEnd(9, '0'));
}

function timeOfDay(iso: string): number {
  const [, h, m, s = '0', zone = 'Z'] =
    /^(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?(.*)$/u.exec(iso) ?? [];
  return Number(h) * 3600 + Number(m) * 60 + Number(s) - offsetSeconds(zone);
}

function offsetSeconds(zone: string): number {
  const [, sign, h = '0', m = '0', s = '0'] =
    /^([+-])(\d\d):?(\d\d)?(?::(\d\d))?/u.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(h) * 3600 + Number(m) * 60 + Number(s));
}

/** With months of 30.4369 days on average, as Cypher orders durations. */
function durationSeconds(iso: string): number {
  const [date = '', time = ''] = iso.slice(1).split('T');
  const part = (text: string, unit: string) =>
    Number(new RegExp(`(-?[\\d.]+)${unit}`, 'u').exec(text)?.[1] ?? 0);
  const days = part(date, 'W') * 7 + part(date, 'D');
  const months = part(date, 'Y') * 12 + part(date, 'M');
  const hours = part(time, 'H') * 3600 + part(time, 'M') * 60 + part(time, 'S');
  return months * 2_629_746 + days * 86_400 + hours;
}
