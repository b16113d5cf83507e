import type { PropertyValue } from '../../../contract/property-value.ts';
import { toPropertyJson } from '../property-json.ts';

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/u;
/** As XML, JavaScript and Python write what is no number, or beyond all. */
const BEYOND: ReadonlyMap<string, number> = new Map([
  ['nan', Number.NaN],
  ['inf', Number.POSITIVE_INFINITY],
  ['infinity', Number.POSITIVE_INFINITY],
  ['+inf', Number.POSITIVE_INFINITY],
  ['-inf', Number.NEGATIVE_INFINITY],
  ['-infinity', Number.NEGATIVE_INFINITY],
]);
/** What `JSON.parse` may change: integers past 2^53, and whole numbers written as fractions. */
const CHANGED = /\d{16}|\d\.0|\d[eE]/u;

/** A whole number of 64 bits; some programs write them as decimals. */
export function integer(text: string): PropertyValue | undefined {
  const [, digits] = /^([+-]?\d{1,25})(?:\.0*)?$/u.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const value = BigInt(digits.replace('+', ''));
  return BigInt.asIntN(64, value) === value ? toPropertyJson(value) : undefined;
}

export function float(text: string): PropertyValue | undefined {
  const value = NUMBER.test(text) ? Number(text) : BEYOND.get(text.toLowerCase());
  return value === undefined ? undefined : toPropertyJson(value);
}

/**
 * JSON in which the numbers that parsing would change have their type beside them, as a property's
 * value has it (`contract/property-value.ts`): `9007199254740993` and `2.0`. An integer of more than
 * 64 bits becomes a text.
 */
export function withExactNumbers(json: string): string {
  if (!CHANGED.test(json)) return json;
  let exact = '';
  let done = 0;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json.charCodeAt(at);
    if (sign === QUOTE) at = endOfText(json, at);
    else if (sign === MINUS || isDigit(sign)) {
      const start = at;
      while (isNumeric(json.charCodeAt(at + 1))) at += 1;
      const number = json.slice(start, at + 1);
      const typed = changed(number);
      if (typed === undefined) continue;
      exact += json.slice(done, start) + JSON.stringify(typed);
      done = at + 1;
    }
  }
  return exact + json.slice(done);
}

const [QUOTE, BACKSLASH, MINUS] = [0x22, 0x5c, 0x2d];

function changed(number: string): PropertyValue | undefined {
  if (/^-?\d+$/u.test(number)) {
    if (number.length < 16) return undefined;
    // More than 64 bits: no store has such a number, and a text loses none of its digits.
    const value = integer(number) ?? number;
    return typeof value === 'number' ? undefined : value;
  }
  const value = NUMBER.test(number) ? float(number) : undefined;
  return typeof value === 'object' ? value : undefined;
}

/** Where the text that begins at a quote ends. */
function endOfText(json: string, start: number): number {
  let at = start + 1;
  for (; at < json.length && json.charCodeAt(at) !== QUOTE; at += 1) {
    if (json.charCodeAt(at) === BACKSLASH) at += 1;
  }
  return at;
}

function isDigit(sign: number): boolean {
  return sign >= 0x30 && sign <= 0x39;
}

/** Digits, signs, points and exponents. */
function isNumeric(sign: number): boolean {
  return (
    isDigit(sign) || sign === MINUS || sign === 0x2b || sign === 0x2e || (sign | 0x20) === 0x65
  );
}
