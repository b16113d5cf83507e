import { type Neo4jFunction, type Neo4jProcedure, testData } from '@neo4j-cypher/language-support';
import type { CypherFunction, CypherProcedure } from '../../../contract/schema.ts';
import type { Callables } from '../graph-store.ts';

/** Of Cypher's own functions those that the engine has; `callables.test.ts` calls each. */
export const FUNCTIONS = [
  ...['abs', 'ceil', 'e', 'exp', 'floor', 'log', 'log10', 'pi', 'rand', 'round', 'sign', 'sqrt'],
  ...['acos', 'asin', 'atan', 'atan2', 'cos', 'degrees', 'radians', 'sin', 'tan'],
  ...['avg', 'collect', 'count', 'max', 'min', 'percentileCont', 'percentileDisc'],
  ...['stdev', 'stdevp', 'sum'],
  ...['all', 'any', 'none', 'single', 'exists', 'reduce', 'coalesce', 'nullIf'],
  ...['head', 'keys', 'labels', 'last', 'nodes', 'range', 'relationships', 'reverse', 'tail'],
  ...['elementId', 'endNode', 'id', 'length', 'properties', 'size', 'startNode', 'type'],
  ...['char_length', 'left', 'lower', 'ltrim', 'normalize', 'replace', 'right', 'rtrim', 'split'],
  ...['substring', 'toLower', 'toString', 'toUpper', 'trim', 'upper'],
  ...['toBoolean', 'toFloat', 'toInteger'],
  ...['date', 'datetime', 'duration', 'localdatetime', 'localtime', 'time', 'timestamp'],
] as const;

const PROCEDURES = ['db.labels', 'db.propertyKeys', 'db.relationshipTypes'] as const;

/** What the engine has of Cypher's functions and procedures, described as Neo4j does. */
export function embeddedCallables(): Callables {
  // The language package has no other place with Neo4j's descriptions of its functions.
  const { functions, procedures } = testData.mockSchema;
  return {
    functions: FUNCTIONS.flatMap((name) => functions?.['CYPHER 5']?.[name] ?? []).map(functionOf),
    procedures: PROCEDURES.flatMap((name) => procedures?.['CYPHER 5']?.[name] ?? []).map(
      procedureOf,
    ),
  };
}

function functionOf(known: Neo4jFunction): CypherFunction {
  const { returnDescription: returns, aggregating, category } = known;
  return { ...callableOf(known, known.isDeprecated), returns, aggregating, category };
}

function procedureOf(known: Neo4jProcedure): CypherProcedure {
  return {
    ...callableOf(known, known.option.deprecated),
    yields: known.returnDescription.map(namedOf),
  };
}

function callableOf(known: Neo4jFunction | Neo4jProcedure, deprecated: boolean) {
  const { name, signature, description, argumentDescription } = known;
  return {
    name,
    signature,
    description,
    deprecated,
    arguments: argumentDescription.map((each) => ({
      ...namedOf(each),
      ...(each.default !== undefined && { default: each.default }),
    })),
  };
}

const namedOf = ({ name, type, description }: Neo4jFunction['argumentDescription'][number]) => ({
  name,
  type,
  description,
});
