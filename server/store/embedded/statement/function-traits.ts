import {
  ANYTHING,
  eitherOf,
  isOnly,
  KIND,
  listOf,
  NUMBER,
  notNull,
  orNull,
  TEMPORAL,
  type,
  type ValueType,
} from './value-type.ts';

/** What is known of one of the engine's functions. */
export interface FunctionTraits {
  /** Kinds of its first argument, where another one should fail and doesn't. */
  readonly takes?: number;
  readonly gives: (types: readonly ValueType[]) => ValueType;
}

const always = (kinds: number) => () => type(kinds);
const maybe = (kinds: number) => always(kinds | KIND.null);
const FLOAT: FunctionTraits = { gives: maybe(KIND.float) };
const TEXT: FunctionTraits = { gives: maybe(KIND.string) };
const ENTITY = KIND.node | KIND.relationship;

const same = ([first = ANYTHING]: readonly ValueType[]) => orNull(first);
const itemOf = ([list]: readonly ValueType[]) => orNull(list?.items ?? ANYTHING);
const listOfKind = (kinds: number) => () => listOf(type(kinds), KIND.null);

function sumOf([first = ANYTHING]: readonly ValueType[]): ValueType {
  if (isOnly(first, KIND.integer)) return type(KIND.integer);
  if (isOnly(first, KIND.float)) return type(KIND.float);
  return isOnly(first, KIND.duration) ? type(KIND.duration) : type(NUMBER);
}

/** The engine's functions, by their names in small letters. What isn't here is refused. */
export const FUNCTIONS: Readonly<Record<string, FunctionTraits>> = {
  abs: { gives: same },
  acos: FLOAT,
  asin: FLOAT,
  atan: FLOAT,
  atan2: FLOAT,
  avg: {
    gives: ([first = ANYTHING]) =>
      isOnly(first, KIND.duration) ? first : type(KIND.float | KIND.null),
  },
  btrim: TEXT,
  ceil: FLOAT,
  char_length: { gives: maybe(KIND.integer) },
  coalesce: { gives: (types) => eitherOf(types) },
  collect: { gives: ([first = ANYTHING]) => listOf(notNull(first)) },
  cos: FLOAT,
  count: { gives: always(KIND.integer) },
  degrees: FLOAT,
  e: FLOAT,
  elementid: TEXT,
  endnode: { gives: maybe(KIND.node) },
  exists: { gives: always(KIND.boolean) },
  exp: FLOAT,
  floor: FLOAT,
  head: { gives: itemOf },
  id: { gives: maybe(KIND.integer) },
  isempty: { gives: maybe(KIND.boolean) },
  keys: { gives: listOfKind(KIND.string) },
  labels: { takes: KIND.node, gives: listOfKind(KIND.string) },
  last: { gives: itemOf },
  left: TEXT,
  length: { gives: maybe(KIND.integer) },
  log: FLOAT,
  log10: FLOAT,
  lower: TEXT,
  ltrim: TEXT,
  max: { gives: same },
  min: { gives: same },
  nodes: { gives: listOfKind(KIND.node) },
  nullif: { gives: same },
  percentilecont: FLOAT,
  percentiledisc: { gives: same },
  pi: { gives: always(KIND.float) },
  properties: { takes: KIND.map | ENTITY, gives: maybe(KIND.map) },
  radians: FLOAT,
  rand: { gives: always(KIND.float) },
  range: { gives: () => listOf(type(KIND.integer)) },
  relationships: { gives: listOfKind(KIND.relationship) },
  replace: TEXT,
  reverse: { gives: same },
  right: TEXT,
  round: FLOAT,
  rtrim: TEXT,
  sign: { gives: maybe(KIND.integer) },
  sin: FLOAT,
  size: { gives: maybe(KIND.integer) },
  split: { gives: listOfKind(KIND.string) },
  sqrt: FLOAT,
  startnode: { gives: maybe(KIND.node) },
  stdev: FLOAT,
  stdevp: FLOAT,
  substring: TEXT,
  sum: { gives: sumOf },
  tail: { gives: same },
  tan: FLOAT,
  timestamp: { gives: always(KIND.integer) },
  toboolean: {
    takes: KIND.boolean | KIND.string | KIND.integer,
    gives: maybe(KIND.boolean),
  },
  tofloat: { takes: NUMBER | KIND.string, gives: maybe(KIND.float) },
  tointeger: { takes: NUMBER | KIND.string | KIND.boolean, gives: maybe(KIND.integer) },
  tolower: TEXT,
  tostring: {
    takes: NUMBER | KIND.string | KIND.boolean | TEMPORAL | KIND.point,
    gives: maybe(KIND.string),
  },
  toupper: TEXT,
  trim: TEXT,
  type: { takes: KIND.relationship, gives: maybe(KIND.string) },
  upper: TEXT,
};

/** Neo4j's functions that the engine doesn't have, in small letters. */
export const FOREIGN_FUNCTIONS: ReadonlySet<string> = new Set(
  (
    'character_length cosh cot coth file haversin isnan linenumber normalize point ' +
    'randomuuid sinh tanh tobooleanlist tobooleanornull tofloatlist tofloatornull tointegerlist ' +
    'tointegerornull tostringlist tostringornull valuetype vector vector_dimension_count ' +
    'vector_distance vector_norm'
  ).split(' '),
);
