import canonicalize from 'canonicalize';
import type { ValueMap } from '../store/value.ts';
import { propertiesJson } from './property-json.ts';

/** Whether two sets of properties are the same, each value with its type. */
export function sameProperties(a: ValueMap, b: ValueMap): boolean {
  return a.size === b.size && canonicalize(propertiesJson(a)) === canonicalize(propertiesJson(b));
}
