import type { QueryResult as EngineResult } from '@grafeo-db/js';
import { type DataType, RecordBatchReader, Type } from 'apache-arrow';
import type { Node, Relationship, TemporalType, Value } from '../value.ts';

/** Rows of a finished query, turned into `Value`s only as they are asked for. */
export interface DecodedResult {
  readonly fields: readonly string[];
  readonly length: number;
  /** Rows `from` to before `to`. */
  page(from: number, to: number): Value[][];
}

type Decoder = (value: unknown) => Value;
type EngineObject = Readonly<Record<string, unknown>>;

/**
 * The binding's JavaScript values don't tell 2 from 2.0 nor a date from a text; the Arrow schema of
 * the same result does. Where rows of one column differ in type Arrow falls back to text, and
 * whole numbers count as INTEGER, temporal values as STRING.
 */
export function decodeResult(result: EngineResult): DecodedResult {
  const fields = result.columns;
  const { length } = result;
  let decoders: readonly Decoder[] | undefined;
  return {
    fields,
    length,
    page(from, to) {
      decoders ??= columnDecoders(result);
      const rows: Value[][] = [];
      for (let index = from; index < Math.min(to, length); index++) {
        const row = result.get(index);
        rows.push(fields.map((field, column) => (decoders?.[column] ?? untyped)(row[field])));
      }
      return rows;
    },
  };
}

function columnDecoders(result: EngineResult): readonly Decoder[] {
  const reader = RecordBatchReader.from(result.toArrowIPC()).open();
  return reader.schema.fields.map((field) => decoderFor(field.type));
}

function decoderFor(type: DataType): Decoder {
  switch (type.typeId) {
    case Type.Float:
      return (value) => (typeof value === 'number' ? value : untyped(value));
    case Type.Date:
      return text('Date');
    case Type.Time:
      return (value) =>
        typeof value === 'string'
          ? { $type: /[Z+-]/.test(value) ? 'Time' : 'LocalTime', iso: value }
          : untyped(value);
    case Type.Timestamp:
      return text('OffsetDateTime');
    case Type.List: {
      const item = decoderFor((type.children[0] as { type: DataType }).type);
      return (value) => (Array.isArray(value) ? value.map(item) : untyped(value));
    }
    case Type.Struct:
      return structDecoder(type);
    default:
      return untyped;
  }
}

function text($type: TemporalType): Decoder {
  return (value) => (typeof value === 'string' ? { $type, iso: value } : untyped(value));
}

function structDecoder(type: DataType): Decoder {
  const members = new Map<string, Decoder>();
  for (const field of type.children) members.set(field.name, decoderFor(field.type));
  return (value) => {
    // A struct of months, days and nanoseconds that comes as a text is a duration.
    if (typeof value === 'string') return { $type: 'Duration', iso: value };
    return isPlain(value) ? object(value, members) : untyped(value);
  };
}

function untyped(value: unknown): Value {
  switch (typeof value) {
    case 'number':
      return Number.isInteger(value) && !Object.is(value, -0) ? BigInt(value) : value;
    case 'string':
    case 'boolean':
    case 'bigint':
      return value;
    case 'undefined':
      return null;
  }
  if (value === null) return null;
  if (value instanceof Date) return { $type: 'LocalDateTime', iso: localDateTime(value) };
  if (value instanceof Float32Array) return [...value];
  if (value instanceof Uint8Array) return Uint8Array.from(value);
  if (Array.isArray(value)) return value.map(untyped);
  if (!isPlain(value)) return String(value);
  if (Array.isArray(value.nodes) && Array.isArray(value.edges)) {
    return {
      $type: 'Path',
      nodes: value.nodes.map((node) => untyped(node) as Node),
      relationships: value.edges.map((edge) => untyped(edge) as Relationship),
    };
  }
  if (typeof value.$decimal === 'string') return Number(value.$decimal);
  return object(value, new Map());
}

function object(value: EngineObject, members: ReadonlyMap<string, Decoder>): Value {
  const isNode = '_id' in value && '_labels' in value;
  const isRelationship = '_id' in value && '_source' in value && '_target' in value;
  const map = new Map<string, Value>();
  for (const [key, item] of Object.entries(value)) {
    if ((isNode || isRelationship) && key.startsWith('_')) continue;
    map.set(key, (members.get(key) ?? untyped)(item));
  }
  if (isNode)
    return {
      $type: 'Node',
      elementId: `n:${value._id}`,
      labels: value._labels as string[],
      properties: map,
    };
  if (isRelationship)
    return {
      $type: 'Relationship',
      elementId: `e:${value._id}`,
      type: String(value._type),
      startElementId: `n:${value._source}`,
      endElementId: `n:${value._target}`,
      properties: map,
    };
  return map;
}

function localDateTime(value: Date): string {
  return value.toISOString().replace(/(?:\.000)?Z$/, '');
}

function isPlain(value: unknown): value is EngineObject {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !ArrayBuffer.isView(value) &&
    !(value instanceof Date)
  );
}
