import { type PropertyValue, propertyValueSchema } from '../../../contract/property-value.ts';
import { fromText } from '../exact/read-value.ts';
import type { ValueType } from '../exact/value-type.ts';
import { plainText } from '../export/plain-text.ts';
import { writable } from '../export/xml-text.ts';
import { faultAt } from '../json-splitter.ts';
import type { Place } from './found.ts';
import { listed } from './listed.ts';

/** Names that a file may declare: each is held. */
const MOST_DECLARED = 10_000;

/** What the types of GraphML and GEXF are here. */
const TYPES: ReadonlyMap<string, ValueType> = new Map([
  ['boolean', 'Boolean'],
  ...['int', 'integer', 'long', 'short', 'byte', 'biginteger'].map(
    (each) => [each, 'Integer'] as const,
  ),
  ...['float', 'double', 'bigdecimal'].map((each) => [each, 'Float'] as const),
]);

/** A column of an XML file. */
export interface Declared extends DeclaredType {
  readonly name: string;
  /** For elements that say nothing. */
  readonly value?: PropertyValue;
}

interface DeclaredType {
  readonly type: ValueType;
  /** Of a list that is written in the file's own way. */
  readonly items?: ValueType;
}

/** What a declared type is here, such as `long` or `liststring`; any that is not known is text. */
export function declaredType(type = ''): DeclaredType {
  const [, list, item = ''] = /^(list)?(.*)$/u.exec(type.trim().toLowerCase()) ?? [];
  const known = TYPES.get(item) ?? 'String';
  return list === undefined ? { type: known } : { type: 'List', items: known };
}

/** @throws SnapshotError when there are too many of them */
export function declare<T>(all: Map<string, T>, id: string, declared: T, line: number): void {
  if (all.size >= MOST_DECLARED) throw faultAt(line, '', `at most ${MOST_DECLARED} keys`, 'more');
  all.set(id, declared);
}

/**
 * What a text is by its declaration; undefined for no value: an empty text where it is to be
 * something else.
 *
 * @param told the value itself, which counts as long as the text is still what it was
 * @throws SnapshotError for a text that is not of the declared type
 */
export function declaredValue(
  text: string,
  { name, type, items }: Declared,
  { pointer, line }: Place,
  told?: unknown,
): PropertyValue | undefined {
  const exact = told === undefined ? undefined : propertyValueSchema.safeParse(told).data;
  if (exact !== undefined && isStill(exact, text)) return exact;
  if (type !== 'String' && text.trim() === '') return undefined;
  const value = items ? listed(text, items) : fromText(text, type);
  if (value !== undefined) return value;
  // More than 64 bits: no store has such a number.
  if (type === 'Integer' && /^\s*[+-]?\d+\s*$/u.test(text)) return text.trim();
  throw faultAt(line, `${pointer}/${name}`, `a value of type ${type}`, text.slice(0, 100));
}

function isStill(value: PropertyValue, text: string): boolean {
  if (writable(plainText(value)) === text) return true;
  return Array.isArray(value) && writable(value.join(':')) === text;
}

/** Attributes with what the columns say for elements that say nothing. */
export function withDefaults(
  given: ReadonlyMap<string, PropertyValue>,
  columns: Iterable<Declared>,
): Map<string, PropertyValue> {
  const all = new Map(given);
  for (const { name, value } of columns) {
    if (value !== undefined && !all.has(name)) all.set(name, value);
  }
  return all;
}
