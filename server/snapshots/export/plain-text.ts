import { plainProperty } from '../../../contract/plain-property.ts';
import type { PropertyValue } from '../../../contract/property-value.ts';

/** A property's value as one text: lists, points and maps are JSON text. */
export function plainText(value: PropertyValue): string {
  const plain = plainProperty(value);
  return typeof plain === 'object' ? JSON.stringify(plain) : String(plain);
}
