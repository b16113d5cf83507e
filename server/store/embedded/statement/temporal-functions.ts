import { StoreError } from '../../store-error.ts';
import { temporalLiterals } from '../temporal-literals.ts';
import type { Analysis } from './analysis.ts';
import { isA, nameOf, ruleOf, type Syntax } from './syntax-tree.ts';
import { canBe, isOnly, isUnknown, KIND, type, type ValueType } from './value-type.ts';

const KINDS: Readonly<Record<string, number>> = {
  date: KIND.date,
  time: KIND.time,
  localtime: KIND.localTime,
  datetime: KIND.dateTime,
  localdatetime: KIND.localDateTime,
  duration: KIND.duration,
};
const MOMENT_PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second', 'nanosecond', 'timezone'];
const DURATION_PARTS = [
  'years',
  'months',
  'weeks',
  'days',
  'hours',
  'minutes',
  'seconds',
  'nanoseconds',
];

/** `date(…)`, `duration(…)` and their like: made of parts, of text or of another one. */
export function visitTemporal(
  analysis: Analysis,
  node: Syntax,
  name: string,
  [argument]: readonly Syntax[],
  [value]: readonly ValueType[],
): ValueType {
  const kinds = KINDS[name] ?? 0;
  const given = type(kinds | (value === undefined ? 0 : value.kinds & KIND.null));
  if (argument === undefined || value === undefined) return given;
  if (isA(argument, 'stringLiteral')) checkText(analysis, node);
  else if (ruleOf(argument) === 'map') checkParts(analysis, name, argument);
  else if (canBe(value, KIND.map)) analysis.refuse('temporal-parts', node);
  else if (!isUnknown(value) && !isOnly(value, KIND.string))
    checkConversion(analysis, node, kinds, value);
  return given;
}

/** What the engine doesn't read of what Neo4j reads; what neither reads is a fault of its own. */
function checkText(analysis: Analysis, node: Syntax): void {
  try {
    temporalLiterals(node.text);
  } catch (error) {
    if (error instanceof StoreError && error.code === 'unsupported')
      analysis.refuse('temporal-text', node);
  }
}

function checkParts(analysis: Analysis, name: string, map: Syntax): void {
  const keys = map.parts.filter((part) => isA(part, 'propertyKeyName'));
  const values = map.parts.filter((part) => isA(part, 'expression'));
  const parts = new Map(keys.map((key, index) => [nameOf(key), values[index] as Syntax]));
  if (name === 'duration') {
    checkDuration(analysis, parts);
    return;
  }
  const first = /date/u.test(name) ? 'year' : 'hour';
  if (!parts.has(first)) analysis.refuse('temporal-parts', map);
  for (const [part, value] of parts) {
    if (!MOMENT_PARTS.includes(part)) analysis.refuse('temporal-parts', map);
    if (part === 'timezone' && !/^['"](?:Z|[+-]\d\d:\d\d)['"]$/u.test(value.text))
      analysis.refuse('zone', value);
    if (part === 'nanosecond' && /date/u.test(name) && !/^\d*000$|^0$/u.test(value.text))
      analysis.refuse('nanoseconds', value);
  }
}

function checkDuration(analysis: Analysis, parts: ReadonlyMap<string, Syntax>): void {
  for (const [part, value] of parts) {
    const isFraction = isA(value, 'numberLiteral') && /[.eE]/u.test(value.text);
    if (!DURATION_PARTS.includes(part) || isFraction) analysis.refuse('duration-parts', value);
  }
}

/** A value of the same type stays what it is; a moment has a date; a local time becomes a time. */
function checkConversion(analysis: Analysis, node: Syntax, kinds: number, value: ValueType): void {
  const allowed =
    kinds === KIND.date
      ? KIND.date | KIND.dateTime | KIND.localDateTime
      : kinds === KIND.time
        ? KIND.time | KIND.localTime
        : kinds;
  if (!isOnly(value, allowed | KIND.string)) analysis.refuse('temporal-conversion', node);
}
