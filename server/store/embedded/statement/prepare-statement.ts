import type { Unsupported } from '../../graph-store.ts';
import { Analysis } from './analysis.ts';
import { visitAny } from './clauses.ts';
import { visitExpression } from './expressions.ts';
import { readSyntax } from './syntax-tree.ts';
import type { ValueType } from './value-type.ts';

/** A statement as the engine gets it right, or what of it that can't be. */
export interface Prepared {
  readonly statement: string;
  readonly unsupported?: Unsupported | undefined;
}

/** What isn't Cypher is left as it is: whoever runs it says what is wrong with it. */
export function prepareStatement(
  statement: string,
  types: ReadonlyMap<string, ValueType> = new Map(),
): Prepared {
  const tree = readSyntax(statement);
  if (tree === undefined) return { statement };
  const analysis = new Analysis(statement, types, {
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
