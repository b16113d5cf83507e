import type { CypherFunction, CypherProcedure } from '../../../contract/schema.ts';
import type { Callables, GraphStore } from '../graph-store.ts';
import { readAll } from '../read-all.ts';
import type { Value } from '../value.ts';

const FUNCTIONS =
  'SHOW FUNCTIONS YIELD name, signature, description, argumentDescription, isDeprecated, ' +
  'returnDescription, aggregating, category';
const PROCEDURES =
  'SHOW PROCEDURES YIELD name, signature, description, argumentDescription, isDeprecated, ' +
  'returnDescription';

/** What a Neo4j server says of its functions and procedures. */
export async function readCallables(store: GraphStore): Promise<Callables> {
  const functions = await readAll(store, FUNCTIONS);
  const procedures = await readAll(store, PROCEDURES);
  return { functions: functions.map(functionOf), procedures: procedures.map(procedureOf) };
}

function functionOf(row: readonly Value[]): CypherFunction {
  const [returns, aggregating, category] = row.slice(5);
  return {
    ...callableOf(row),
    returns: text(returns),
    aggregating: aggregating === true,
    category: text(category),
  };
}

function procedureOf(row: readonly Value[]): CypherProcedure {
  return { ...callableOf(row), yields: listOf(row[5]).map(namedOf) };
}

function callableOf([name, signature, description, args, deprecated]: readonly Value[]) {
  return {
    name: text(name),
    signature: text(signature),
    description: text(description),
    arguments: listOf(args).map((each) => {
      const preset = fieldOf(each, 'default');
      return { ...namedOf(each), ...(typeof preset === 'string' && { default: preset }) };
    }),
    deprecated: deprecated === true,
  };
}

const namedOf = (value: Value) => ({
  name: text(fieldOf(value, 'name')),
  type: text(fieldOf(value, 'type')),
  description: text(fieldOf(value, 'description')),
});

const text = (value: Value | undefined): string => (typeof value === 'string' ? value : '');
const listOf = (value: Value | undefined): readonly Value[] => (Array.isArray(value) ? value : []);
const fieldOf = (value: Value, key: string): Value | undefined =>
  value instanceof Map ? value.get(key) : undefined;
