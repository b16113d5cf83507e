import type { PropertyValue } from '../../contract/property-value.ts';
import { isTyped, type Value, type ValueMap } from '../store/value.ts';
import { SnapshotError } from './snapshot-error.ts';

/** A store's value as the snapshot document has it; see `contract/property-value.ts`. */
export function toPropertyJson(value: Value): PropertyValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    // What would read as an integer, or as nothing at all, says that it is a float.
    return Number.isFinite(value) && !Number.isSafeInteger(value)
      ? value
      : { $type: 'Float', _value: Object.is(value, -0) ? '-0' : String(value) };
  }
  if (typeof value === 'bigint') {
    return Number.isSafeInteger(Number(value))
      ? Number(value)
      : { $type: 'Integer', _value: String(value) };
  }
  if (value instanceof Uint8Array) {
    const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    return { $type: 'Base64', _value: bytes.toString('base64') };
  }
  if (value instanceof Map) return { $type: 'Map', _value: propertiesJson(value) };
  if (Array.isArray(value)) return value.map(toPropertyJson);
  if (!isTyped(value)) throw new TypeError('not a value of the store');
  switch (value.$type) {
    case 'Point': {
      const { srid, coordinates } = value;
      return { $type: 'Point', _value: { srid, coordinates: [...coordinates] } };
    }
    case 'Node':
    case 'Relationship':
    case 'Path':
      throw new TypeError(`a ${value.$type} is no property`);
    default:
      return { $type: value.$type, _value: value.iso };
  }
}

/** All properties but those named. */
export function propertiesJson(
  properties: ValueMap,
  without: readonly string[] = [],
): Record<string, PropertyValue> {
  const json: Record<string, PropertyValue> = {};
  for (const [name, value] of properties) {
    if (without.includes(name)) continue;
    if (name === '__proto__') {
      throw new SnapshotError('reserved-name', name);
    }
    json[name] = toPropertyJson(value);
  }
  return json;
}

/** The store's value of a checked property. */
export function fromPropertyJson(json: PropertyValue): Value {
  if (typeof json === 'number') return Number.isSafeInteger(json) ? BigInt(json) : json;
  if (json === null || typeof json !== 'object') return json;
  if (!('$type' in json)) return json.map(fromPropertyJson);
  switch (json.$type) {
    case 'Integer':
      return BigInt(json._value);
    case 'Float':
      return Number(json._value);
    case 'Base64':
      return new Uint8Array(Buffer.from(json._value, 'base64'));
    case 'Point':
      return { $type: 'Point', ...json._value };
    case 'Map':
      return fromPropertiesJson(json._value);
    default:
      return { $type: json.$type, iso: json._value };
  }
}

export function fromPropertiesJson(json: Readonly<Record<string, PropertyValue>>): ValueMap {
  return new Map(Object.entries(json).map(([name, value]) => [name, fromPropertyJson(value)]));
}
