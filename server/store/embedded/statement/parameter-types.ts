import type { Parameters } from '../../graph-store.ts';
import { isTyped, type Value } from '../../value.ts';
import { eitherOf, KIND, listOf, type, type ValueType } from './value-type.ts';

/** What is known of parameters by their values. */
export function parameterTypes(parameters: Parameters): (readonly [string, ValueType])[] {
  return Object.entries(parameters).map(([name, value]) => [name, typeOf(value)] as const);
}

const TEMPORAL = {
  Date: KIND.date,
  Time: KIND.time,
  LocalTime: KIND.localTime,
  OffsetDateTime: KIND.dateTime,
  ZonedDateTime: KIND.dateTime,
  LocalDateTime: KIND.localDateTime,
  Duration: KIND.duration,
  Point: KIND.point,
  Node: KIND.node,
  Relationship: KIND.relationship,
  Path: KIND.path,
} as const;

function typeOf(value: Value): ValueType {
  if (value === null) return type(KIND.null);
  if (typeof value === 'boolean') return type(KIND.boolean);
  if (typeof value === 'bigint') return type(KIND.integer);
  if (typeof value === 'number') return type(KIND.float);
  if (typeof value === 'string') return type(KIND.string);
  if (Array.isArray(value)) return listOf(eitherOf((value as readonly Value[]).map(typeOf)));
  return type(isTyped(value) ? TEMPORAL[value.$type] : KIND.map);
}
