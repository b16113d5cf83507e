/**
 * Cypher values, the same from every store, lossless, and plain data so that they survive a
 * structured clone between processes:
 *
 * | Cypher | here |
 * |---|---|
 * | INTEGER | `bigint` (always, also small ones) |
 * | FLOAT | `number` (also whole ones) |
 * | LIST, MAP | array, `Map` (never a plain object, so no key can clash or pollute) |
 * | BYTES | `Uint8Array` |
 * | temporal, spatial, node, relationship, path | an object with `$type` |
 */
export type Value =
  | null
  | boolean
  | bigint
  | number
  | string
  | Uint8Array
  | readonly Value[]
  | ValueMap
  | Temporal
  | Point
  | Node
  | Relationship
  | Path;

export type ValueMap = ReadonlyMap<string, Value>;

/** The Query API's type names for temporal values. */
export type TemporalType =
  | 'Date'
  | 'Time'
  | 'LocalTime'
  | 'OffsetDateTime'
  | 'ZonedDateTime'
  | 'LocalDateTime'
  | 'Duration';

/** A temporal value as Cypher's own `toString()` writes it, e.g. `2024-11-05`, `P1DT2H`, `2024-01-01T00:00:00+02:00[Africa/Cairo]`. */
export interface Temporal {
  readonly $type: TemporalType;
  readonly iso: string;
}

export interface Point {
  readonly $type: 'Point';
  readonly srid: number;
  readonly coordinates: readonly number[];
}

export interface Node {
  readonly $type: 'Node';
  readonly elementId: string;
  readonly labels: readonly string[];
  readonly properties: ValueMap;
}

export interface Relationship {
  readonly $type: 'Relationship';
  readonly elementId: string;
  readonly type: string;
  readonly startElementId: string;
  readonly endElementId: string;
  readonly properties: ValueMap;
}

/** Nodes and relationships in walking order: nodes has one more. */
export interface Path {
  readonly $type: 'Path';
  readonly nodes: readonly Node[];
  readonly relationships: readonly Relationship[];
}

export type TypedValue = Temporal | Point | Node | Relationship | Path;

/** True for the values that are objects with `$type`. */
export function isTyped(value: Value | undefined): value is TypedValue {
  return typeof value === 'object' && value !== null && '$type' in value;
}
