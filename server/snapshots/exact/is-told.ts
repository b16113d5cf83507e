import type { PropertyValue } from '../../../contract/property-value.ts';
import { toPropertyJson } from '../property-json.ts';
import { sameJson } from '../same-json.ts';
import { type ValueType, valueTypeOf } from './value-type.ts';

/** Whether a reader who takes the plain form of a value for this type gets the value back. */
export function isTold(value: PropertyValue, type: ValueType): boolean {
  if (value === null || valueTypeOf(value) !== type) return false;
  if (typeof value !== 'object') return true;
  if (!('$type' in value)) return isJson(value);
  switch (value.$type) {
    case 'Map':
      return isJson(value);
    case 'Integer':
      return sameJson(toPropertyJson(BigInt(value._value)), value);
    case 'Float':
      return value._value !== '-0' && sameJson(toPropertyJson(Number(value._value)), value);
    default:
      return true;
  }
}

/** Whether JSON alone says what a value is. */
export function isJson(value: PropertyValue): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value) || !Number.isInteger(value);
  if (value === null || typeof value !== 'object') return true;
  if (!('$type' in value)) return value.every(isJson);
  if (value.$type !== 'Map' || Object.hasOwn(value._value, '$type')) return false;
  return Object.values(value._value).every(isJson);
}
