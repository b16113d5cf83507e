import { types } from 'neo4j-driver';
import type { Parameters } from '../graph-store.ts';
import { StoreError } from '../store-error.ts';
import { isTyped, type TypedValue, type Value, type ValueMap } from '../value.ts';
import { parseTemporal } from './temporal-parse.ts';

/** Fields by which the driver recognises its own classes, also in plain data. */
const DRIVER_MARK = /^__is[A-Za-z]+__$/;

/** Parameters as the driver sends them. */
export function fromParameters(parameters: Parameters): Record<string, unknown> {
  return fromEntries(Object.entries(parameters));
}

function fromValue(value: Value): unknown {
  if (value === null || typeof value !== 'object') return fromScalar(value);
  if (value instanceof Uint8Array) {
    return new Int8Array(value.buffer, value.byteOffset, value.byteLength);
  }
  if (value instanceof Map) return fromEntries([...(value as ValueMap)]);
  if (Array.isArray(value)) return value.map(fromValue);
  if (isTyped(value)) return fromTyped(value);
  throw new StoreError('syntax', 'A parameter must be made of values; a map is a Map');
}

function fromScalar(value: null | boolean | bigint | number | string): unknown {
  if (typeof value === 'bigint' && BigInt.asIntN(64, value) !== value) {
    throw new StoreError('syntax', `${value} does not fit a 64-bit integer`);
  }
  return value;
}

function fromTyped(value: TypedValue): unknown {
  switch (value.$type) {
    case 'Point': {
      const [x, y, z] = value.coordinates;
      if (x === undefined || y === undefined) {
        throw new StoreError('syntax', 'A Point has two or three coordinates');
      }
      return new types.Point(BigInt(value.srid), x, y, z);
    }
    case 'Node':
    case 'Relationship':
    case 'Path':
      throw new StoreError('syntax', `A ${value.$type} can't be a parameter; pass its id`);
    default:
      return parseTemporal(value);
  }
}

/** `Object.fromEntries` defines fields, so `__proto__` is one like any other. */
function fromEntries(entries: readonly (readonly [string, Value])[]): Record<string, unknown> {
  for (const [key, value] of entries) {
    if (value === true && DRIVER_MARK.test(key)) {
      throw new StoreError('unsupported', `A map with "${key}: true" can't be sent to Neo4j`);
    }
  }
  return Object.fromEntries(entries.map(([key, value]) => [key, fromValue(value)]));
}

/** The driver would throw a TypeError. */
export function assertStatement(statement: string): void {
  if (statement.trim() === '') throw new StoreError('syntax', 'The statement is empty');
}
