import type { PropertyValue } from '../../contract/property-value.ts';

/** Whether two values of properties are the same, types and order of lists included. */
export function sameJson(a: PropertyValue, b: PropertyValue): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [names, others] = [Object.keys(a), Object.keys(b)];
  if (names.length !== others.length || Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, other] = [a, b] as unknown as Record<string, PropertyValue>[];
  return names.every(
    (name) =>
      one !== undefined &&
      other !== undefined &&
      Object.hasOwn(other, name) &&
      sameJson(one[name] ?? null, other[name] ?? null),
  );
}
