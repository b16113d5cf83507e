import type { TextType } from '../../../contract/typed-json.ts';

/** What is wrong with a value; the words are made where it is shown. */
export type ValueFault =
  | 'notWhole'
  | 'tooLarge'
  | 'notNumber'
  | 'notBoolean'
  | 'notDate'
  | 'noSuchDay'
  | 'notMoment'
  | 'notDuration'
  | 'notJson'
  | 'notList'
  | 'notMap'
  | 'notTyped'
  | 'inexact'
  | 'tooDeep';

const DAY = /^[+-]?(\d{4,9})-(\d\d)-(\d\d)/u;
const CLOCK = String.raw`([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?`;
const OFFSET = String.raw`(Z|[+-][01]\d:[0-5]\d(:[0-5]\d)?)`;
const DATE = String.raw`[+-]?\d{4,9}-\d\d-\d\d`;

const FORMS: Readonly<Record<TextType, readonly [form: RegExp, fault: ValueFault]>> = {
  Integer: [/^[+-]?\d+$/u, 'notWhole'],
  Float: [/^([+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?|NaN|-?Infinity)$/u, 'notNumber'],
  String: [/^/u, 'notTyped'],
  Base64: [/^[A-Za-z0-9+/]*={0,2}$/u, 'notTyped'],
  Date: [new RegExp(`^${DATE}$`, 'u'), 'notDate'],
  Time: [new RegExp(`^${CLOCK}${OFFSET}$`, 'u'), 'notTyped'],
  LocalTime: [new RegExp(`^${CLOCK}$`, 'u'), 'notTyped'],
  LocalDateTime: [new RegExp(`^${DATE}T${CLOCK}$`, 'u'), 'notMoment'],
  OffsetDateTime: [new RegExp(`^${DATE}T${CLOCK}${OFFSET}$`, 'u'), 'notMoment'],
  ZonedDateTime: [
    new RegExp(String.raw`^${DATE}T${CLOCK}${OFFSET}?\[[\w/+-]{1,64}\]$`, 'u'),
    'notMoment',
  ],
  Duration: [
    /^P(?=.)(-?\d+Y)?(-?\d+M)?(-?\d+W)?(-?\d+D)?(T(?=.)(-?\d+H)?(-?\d+M)?(-?\d+(\.\d{1,9})?S)?)?$/u,
    'notDuration',
  ],
  Point: [
    /^SRID=\d{1,9};\s*POINT( Z)?\s*\(\s*-?[\d.]+(e[+-]?\d+)?(\s+-?[\d.]+(e[+-]?\d+)?){1,2}\s*\)$/iu,
    'notTyped',
  ],
};

/** What keeps a text from being a value of a type; undefined when nothing does. */
export function textFault(type: TextType, text: string): ValueFault | undefined {
  const [form, fault] = FORMS[type];
  if (!form.test(text)) return fault;
  if (type === 'Integer' && !isInteger64(text)) return 'tooLarge';
  const day = /Date/u.test(type) ? DAY.exec(text) : null;
  return day && !dayExists(Number(day[1]), Number(day[2]), Number(day[3]))
    ? 'noSuchDay'
    : undefined;
}

function isInteger64(text: string): boolean {
  return BigInt.asIntN(64, BigInt(text.replace('+', ''))) === BigInt(text.replace('+', ''));
}

function dayExists(year: number, month: number, day: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

export function isTextType(type: unknown): type is TextType {
  return typeof type === 'string' && Object.hasOwn(FORMS, type);
}
