import type { z } from 'zod';
import { isTyped, type Value, type ValueMap } from '../../store/value.ts';

type Json = z.infer<ReturnType<typeof z.json>>;

/**
 * A value as JSON: integers as numbers where they fit, otherwise as text; temporal values as their
 * text; bytes as base64; NaN and infinities, which JSON has no word for, as text.
 */
export function plainValue(value: Value): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') {
    return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  }
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (value instanceof Map) return plainMap(value);
  if (Array.isArray(value)) return value.map(plainValue);
  if (!isTyped(value)) throw new TypeError('not a value of the store');
  switch (value.$type) {
    case 'Point':
      return { srid: value.srid, coordinates: [...value.coordinates] };
    case 'Node':
    case 'Relationship':
      return plainMap(value.properties);
    case 'Path':
      return value.nodes.map((node) => plainMap(node.properties));
    default:
      return value.iso;
  }
}

/** A map as a plain object; `without` names the keys to leave out. */
export function plainMap(map: ValueMap, without: readonly string[] = []): Record<string, Json> {
  return Object.fromEntries(
    [...map].flatMap(([key, value]) => (without.includes(key) ? [] : [[key, plainValue(value)]])),
  );
}
