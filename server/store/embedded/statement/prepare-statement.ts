import type { Parameters, Unsupported } from '../../graph-store.ts';
import { isTyped, type Value } from '../../value.ts';
import { Analysis } from './analysis.ts';
import { visitAny } from './clauses.ts';
import { visitExpression } from './expressions.ts';
import { readSyntax } from './syntax-tree.ts';
import { eitherOf, KIND, listOf, type, type ValueType } from './value-type.ts';

/** A statement as the engine gets it right, or what of it that can't be. */
export interface Prepared {
  readonly statement: string;
  readonly unsupported?: Unsupported | undefined;
}

/** What isn't Cypher is left as it is: whoever runs it says what is wrong with it. */
export function prepareStatement(statement: string, parameters: Parameters = {}): Prepared {
  const tree = readSyntax(statement);
  if (tree === undefined) return { statement };
  const types = Object.entries(parameters).map(([name, value]) => [name, typeOf(value)] as const);
  const analysis = new Analysis(statement, new Map(types), {
    expression: visitExpression,
    any: visitAny,
  });
  try {
    analysis.walk(tree);
    const { unsupported } = analysis;
    return unsupported ? { statement, unsupported } : { statement: analysis.written(tree) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const { from, to } = tree;
    return { statement, unsupported: { subject: '', message: TOO_DEEP, from, to } };
  }
}

const TOO_DEEP =
  "The embedded store can't run this: too many list predicates, CASEs or sums of lists stand inside each other. Connect a Neo4j server to run it.";

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
