import { type Data, type DataType, Type } from 'apache-arrow';
import type { Node, Relationship, Value } from '../value.ts';
import { durationText, localDateTimeText, withSignedYear } from './temporal-text.ts';

/** Decodes the binding's value, with the help of the same value at `index` of the Arrow data. */
export type Decoder = (value: unknown, data: Data | undefined, index: number) => Value;

/** Nodes and relationships of paths by the engine's ids, read with their types (see `path-parts.ts`). */
export interface PathParts {
  readonly nodes: ReadonlyMap<unknown, Node>;
  readonly relationships: ReadonlyMap<unknown, Relationship>;
}

type EngineObject = Readonly<Record<string, unknown>>;

export function decoderFor(type: DataType, parts?: PathParts): Decoder {
  const otherwise = (value: unknown) => untyped(value, parts);
  switch (type.typeId) {
    case Type.Float:
      return (value) => (typeof value === 'number' ? value : otherwise(value));
    case Type.Date:
      return (value) =>
        typeof value === 'string'
          ? { $type: 'Date', iso: withSignedYear(value) }
          : otherwise(value);
    case Type.Time:
      return (value) =>
        typeof value === 'string'
          ? { $type: /[Z+-]/.test(value) ? 'Time' : 'LocalTime', iso: value }
          : otherwise(value);
    case Type.Timestamp:
      return (value, data, index) => {
        if (typeof value === 'string')
          return { $type: 'OffsetDateTime', iso: withSignedYear(value) };
        if (!(value instanceof Date)) return otherwise(value);
        const iso = localDateTimeText(microseconds(data, index) ?? BigInt(value.getTime()) * 1000n);
        return { $type: 'LocalDateTime', iso };
      };
    case Type.List:
      return listDecoder(type, otherwise, parts);
    case Type.Struct:
      return structDecoder(type, otherwise, parts);
    default:
      return otherwise;
  }
}

function listDecoder(type: DataType, otherwise: Decoder, parts?: PathParts): Decoder {
  const item = decoderFor((type.children[0] as { type: DataType }).type, parts);
  return (value, data, index) => {
    if (!Array.isArray(value)) return otherwise(value, data, index);
    const start = Number(data?.valueOffsets[index] ?? 0);
    return value.map((each, position) => item(each, data?.children[0], start + position));
  };
}

function structDecoder(type: DataType, otherwise: Decoder, parts?: PathParts): Decoder {
  const places = new Map(type.children.map(({ name }, place) => [name, place]));
  const decoders = type.children.map((field) => decoderFor(field.type, parts));
  return (value, data, index) => {
    // A struct of months, days and nanoseconds that comes as a text is a duration.
    if (typeof value === 'string' && data !== undefined) {
      const [months, days, nanos] = data.children.map((child) => microseconds(child, index));
      return { $type: 'Duration', iso: durationText(months ?? 0n, days ?? 0n, nanos ?? 0n) };
    }
    if (!isPlain(value)) return otherwise(value, data, index);
    return fromObject(value, (key, member) => {
      const place = places.get(key) ?? -1;
      const decode = decoders[place] ?? otherwise;
      return decode(member, data?.children[place], index);
    });
  };
}

/** A 64-bit number of the Arrow data. */
function microseconds(data: Data | undefined, index: number): bigint | undefined {
  const values: unknown = data?.values;
  return values instanceof BigInt64Array ? values[index] : undefined;
}

function untyped(value: unknown, parts: PathParts | undefined): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number')
    return Number.isInteger(value) && !Object.is(value, -0) ? BigInt(value) : value;
  if (typeof value !== 'object') return value as boolean | bigint | string;
  if (value instanceof Date)
    return { $type: 'LocalDateTime', iso: localDateTimeText(BigInt(value.getTime()) * 1000n) };
  if (value instanceof Float32Array) return [...value];
  if (value instanceof Uint8Array) return Uint8Array.from(value);
  if (Array.isArray(value)) return value.map((item) => untyped(item, parts));
  const object = value as EngineObject;
  const otherwise = (item: unknown) => untyped(item, parts);
  if (isPath(object)) {
    return {
      $type: 'Path',
      nodes: object.nodes.map((node) => parts?.nodes.get(node._id) ?? (otherwise(node) as Node)),
      relationships: object.edges.map(
        (edge) => parts?.relationships.get(edge._id) ?? (otherwise(edge) as Relationship),
      ),
    };
  }
  if (typeof object.$decimal === 'string') return Number(object.$decimal);
  return fromObject(object, (_, item) => otherwise(item));
}

function fromObject(value: EngineObject, decode: (key: string, item: unknown) => Value): Value {
  const isNode = '_id' in value && Array.isArray(value._labels);
  const isRelationship = '_id' in value && '_source' in value && '_target' in value;
  const map = new Map<string, Value>();
  for (const [key, item] of Object.entries(value)) {
    if ((isNode || isRelationship) && key.startsWith('_')) continue;
    map.set(key, decode(key, item));
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

/** A path as the binding gives it. Only where Arrow has no type for it: a map looks the same. */
export function isPath(value: unknown): value is EnginePath {
  if (!isPlain(value)) return false;
  return Array.isArray(value.nodes) && Array.isArray(value.edges);
}

interface EnginePath {
  readonly nodes: readonly EngineObject[];
  readonly edges: readonly EngineObject[];
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
