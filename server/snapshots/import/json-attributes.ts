import { plainProperty } from '../../../contract/plain-property.ts';
import { type PropertyValue, propertyValueSchema } from '../../../contract/property-value.ts';
import { fromPlain } from '../exact/read-value.ts';
import { faultAt } from '../json-splitter.ts';
import { sameJson } from '../same-json.ts';
import type { Place } from './found.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** @throws SnapshotError for anything else */
export function objectOf(value: unknown, { pointer, line }: Place): JsonObject {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as JsonObject;
  }
  throw faultAt(line, pointer, 'an object', String(JSON.stringify(value)).slice(0, 100));
}

/**
 * An object's members as properties; `null` is none.
 *
 * @param told values with their types, each as long as its member is still what it was
 */
export function attributesOf(
  { value, plain, told }: { value: JsonObject; plain: JsonObject; told?: unknown },
  without: ReadonlySet<string>,
): Map<string, PropertyValue> {
  const hints = (told ?? {}) as JsonObject;
  const attributes = new Map<string, PropertyValue>();
  for (const [name, member] of Object.entries(value)) {
    if (member === null || without.has(name)) continue;
    const hint = Object.hasOwn(hints, name) ? hints[name] : undefined;
    attributes.set(name, stillTold(hint, plain[name]) ?? fromPlain(member));
  }
  return attributes;
}

function stillTold(told: unknown, plain: unknown): PropertyValue | undefined {
  const exact = told === undefined ? undefined : propertyValueSchema.safeParse(told).data;
  if (exact === undefined) return undefined;
  return sameJson(plainProperty(exact) as PropertyValue, plain as PropertyValue)
    ? exact
    : undefined;
}

/**
 * What an id is as a text: programs number nodes, or name them by lists.
 *
 * @param id with its exact number; see `withExactNumbers`
 * @throws SnapshotError where there is none
 */
export function idOf(id: unknown, name: string, { pointer, line }: Place): string {
  if (typeof id === 'string' && id !== '') return id;
  const { $type, _value } = Object(id) as JsonObject;
  if (($type === 'Integer' || $type === 'Float') && typeof _value === 'string') return _value;
  if (id === undefined || id === null || id === '') {
    throw faultAt(line, `${pointer}/${name}`, 'an id', 'nothing');
  }
  return JSON.stringify(id);
}
