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

/** An element's members, as JSON has them and with exact numbers. */
export interface Members {
  readonly value: JsonObject;
  readonly plain: JsonObject;
  /** What stands beside them of their types; default: their own member `liqa`. */
  readonly told?: unknown;
}

/** An object's members as properties; `null` is none. Types count while a member is what it was. */
export function attributesOf(
  { value, plain, told = plain.liqa }: Members,
  without: ReadonlySet<string>,
): Map<string, PropertyValue> {
  const hints = hintsFor(plain, told);
  const attributes = new Map<string, PropertyValue>();
  for (const [name, member] of Object.entries(value)) {
    if (member === null || without.has(name)) continue;
    if (name === 'liqa' && hints === told) continue;
    const hint = Object.hasOwn(hints, name) ? hints[name] : undefined;
    attributes.set(name, stillTold(hint, plain[name]) ?? fromPlain(member));
  }
  return attributes;
}

/** Types of members, as `export/read-back.ts` writes them; another program may name something so, too. */
function hintsFor(plain: JsonObject, told: unknown): JsonObject {
  const isObject = typeof told === 'object' && told !== null && !Array.isArray(told);
  const ofMembers = isObject && Object.keys(told).every((name) => Object.hasOwn(plain, name));
  return ofMembers ? (told as JsonObject) : {};
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
