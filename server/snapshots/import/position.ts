import type { PropertyValue } from '../../../contract/property-value.ts';
import type { FoundNode } from './found.ts';

/** A place, if both are finite numbers. */
export function positionOf(x: unknown, y: unknown): FoundNode['position'] {
  return isPlace(x) && isPlace(y) ? { x, y } : undefined;
}

/** Takes `x` and `y` away from the attributes, if they are a place. */
export function takePosition(attributes: Map<string, PropertyValue>): FoundNode['position'] {
  const [x, y] = ['x', 'y'].map((name) => numberOf(attributes.get(name)));
  const position = positionOf(x, y);
  if (position) for (const name of ['x', 'y']) attributes.delete(name);
  return position;
}

function isPlace(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function numberOf(value: PropertyValue | undefined): unknown {
  if (typeof value !== 'object' || value === null || !('$type' in value)) return value;
  return value.$type === 'Float' || value.$type === 'Integer' ? Number(value._value) : undefined;
}
