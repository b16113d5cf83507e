import type { PropertyValue, TypedPropertyValue } from '../../../contract/property-value.ts';
import { plainText } from './plain-text.ts';

/** Between a list's items: no text of a report has it. `--array-delimiter` has to say it. */
export const ARRAY_DELIMITER = '\u001f';

const TYPES: Readonly<Record<TypedPropertyValue['$type'], string>> = {
  Integer: 'long',
  Float: 'double',
  Date: 'date',
  Time: 'time',
  LocalTime: 'localtime',
  OffsetDateTime: 'datetime',
  ZonedDateTime: 'datetime',
  LocalDateTime: 'localdatetime',
  Duration: 'duration',
  Point: 'point',
  Base64: 'string',
  Map: 'string',
};

/** The type a column has in the header of `neo4j-admin database import`, for one value. */
function columnType(value: PropertyValue): string {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'long' : 'double';
  if (value === null || typeof value === 'string') return 'string';
  if ('$type' in value) return TYPES[value.$type];
  const [type, ...others] = new Set(value.map(columnType));
  const plain = type !== undefined && others.length === 0 && !/point|\[\]/u.test(type);
  // An empty list has no text of its own in such a file.
  return plain && !value.some(breaksLists) ? `${type}[]` : 'string';
}

function breaksLists(item: PropertyValue): boolean {
  return (
    item === null || item === '' || (typeof item === 'string' && item.includes(ARRAY_DELIMITER))
  );
}

/** Each property's column; texts where the values have different types. */
export async function columnsOf(
  elements: AsyncIterable<{ readonly properties: Readonly<Record<string, PropertyValue>> }>,
): Promise<ReadonlyMap<string, string>> {
  const types = new Map<string, string>();
  for await (const { properties } of elements) {
    for (const [name, value] of Object.entries(properties)) {
      if (value === null) continue;
      const [before, now] = [types.get(name), columnType(value)];
      if (before !== now) types.set(name, before === undefined ? now : 'string');
    }
  }
  return types;
}

/** A value as a cell of such a column. */
export function columnText(value: PropertyValue, type: string): string {
  if (type.endsWith('[]') && Array.isArray(value))
    return value.map(plainText).join(ARRAY_DELIMITER);
  if (type !== 'point' || value === null || typeof value !== 'object') return plainText(value);
  if (!('$type' in value) || value.$type !== 'Point') return plainText(value);
  const { srid, coordinates } = value._value;
  const axes = coordinates.map((at, axis) => `${'xyz'.charAt(axis)}: ${String(at)}`);
  return `{srid: ${String(srid)}, ${axes.join(', ')}}`;
}
