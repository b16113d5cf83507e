/** Which kinds of value an expression can have, as far as the statement alone tells. */
export interface ValueType {
  /** Sum of `KIND`s. */
  readonly kinds: number;
  /** What a list can hold. Absent: anything. */
  readonly items?: ValueType;
}

export const KIND = {
  null: 1,
  boolean: 2,
  integer: 4,
  float: 8,
  string: 16,
  list: 32,
  map: 64,
  node: 128,
  relationship: 256,
  path: 512,
  date: 1024,
  localTime: 2048,
  time: 4096,
  localDateTime: 8192,
  dateTime: 16384,
  duration: 32768,
  point: 65536,
} as const;

const ALL = Object.values(KIND).reduce((sum: number, kind) => sum + kind, 0);

export const NUMBER = KIND.integer | KIND.float;
export const MOMENTS = KIND.date | KIND.localTime | KIND.time | KIND.localDateTime | KIND.dateTime;
export const TEMPORAL = MOMENTS | KIND.duration;

export const ANYTHING: ValueType = { kinds: ALL };

export function type(kinds: number): ValueType {
  return { kinds };
}

export function listOf(items: ValueType, more = 0): ValueType {
  return { kinds: KIND.list | more, items };
}

/** True when nothing is known, except perhaps that it isn't null. */
export function isUnknown({ kinds }: ValueType): boolean {
  const without = ALL & ~KIND.null;
  return (kinds & without) === without;
}

/** True when it is known that it can be one of `kinds`. */
export function canBe(value: ValueType, kinds: number): boolean {
  return !isUnknown(value) && (value.kinds & kinds) !== 0;
}

/** True when it is known to be one of `kinds` or null. */
export function isOnly(value: ValueType, kinds: number): boolean {
  return !isUnknown(value) && (value.kinds & ~kinds & ~KIND.null) === 0;
}

export function orNull(value: ValueType): ValueType {
  return { ...value, kinds: value.kinds | KIND.null };
}

export function notNull(value: ValueType): ValueType {
  return { ...value, kinds: value.kinds & ~KIND.null };
}

export function either(one: ValueType, other: ValueType): ValueType {
  const kinds = one.kinds | other.kinds;
  const lists = [one, other].filter((each) => (each.kinds & KIND.list) !== 0);
  if (lists.some(({ items }) => items === undefined)) return { kinds };
  const [first, second] = lists.map(({ items }) => items as ValueType);
  if (first === undefined) return { kinds };
  return { kinds, items: second === undefined ? first : either(first, second) };
}

export function eitherOf(values: readonly ValueType[]): ValueType {
  return values.length === 0 ? type(0) : values.reduce(either);
}

/** True when a list, or a list in it, can hold a null, or a map: theirs are not known. */
export function canHoldNull({ kinds, items }: ValueType): boolean {
  if ((kinds & KIND.map) !== 0) return true;
  if ((kinds & KIND.list) === 0) return false;
  if (items === undefined || (items.kinds & KIND.null) !== 0) return true;
  return !isUnknown(items) && canHoldNull(items);
}

/** True when one is known to be able to be text and the other a number. */
export function areUnlike(one: ValueType, other: ValueType): boolean {
  const pairs = [
    [one, other],
    [other, one],
  ] as const;
  return pairs.some(([text, number]) => canBe(text, KIND.string) && canBe(number, NUMBER));
}
