import type { DbSchema } from '@neo4j-cypher/language-support';
import {
  labelsOf,
  NODE_KINDS,
  RELATIONSHIP_TYPES,
  RELATIONSHIPS,
  type RelationshipType,
} from '../../../contract/model.ts';
import type { CypherFunction, GraphSchema } from '../../../contract/schema.ts';

/** The schema as the language library takes it. */
export function dbSchemaOf(schema: GraphSchema, parameters: readonly string[]): DbSchema {
  const { labels, relationshipTypes, propertyKeys, truncated } = schema;
  const functions = schema.functions.map((each) => {
    const { name, signature, description, category, aggregating, returns } = each;
    const known = {
      ...{ name, signature, description, category, aggregating, isBuiltIn: true },
      returnDescription: returns,
      argumentDescription: each.arguments.map(argumentOf),
      isDeprecated: each.deprecated,
    };
    return [name, known] as const;
  });
  const procedures = schema.procedures.map((each) => {
    const { name, signature, description, deprecated } = each;
    const known = {
      ...{ name, signature, description, mode: 'READ' as const, worksOnSystem: false },
      argumentDescription: each.arguments.map(argumentOf),
      returnDescription: each.yields.map(argumentOf),
      admin: false,
      option: { deprecated },
    };
    return [name, known] as const;
  });
  return {
    // Of more names than are listed, none can be said to be missing.
    ...(truncated ? {} : { labels, relationshipTypes, propertyKeys }),
    ...(isModel(schema) && { graphSchema: modelPaths(relationshipTypes) }),
    parameters: Object.fromEntries(parameters.map((name) => [name, null])),
    functions: { 'CYPHER 5': Object.fromEntries(functions) },
    procedures: { 'CYPHER 5': Object.fromEntries(procedures) },
  };
}

function argumentOf(argument: CypherFunction['arguments'][number]) {
  const { name, type, description, default: preset } = argument;
  const known = { name, type, description, isDeprecated: false };
  return preset === undefined ? known : { ...known, default: preset };
}

const MODEL_LABELS: ReadonlySet<string> = new Set(NODE_KINDS.flatMap(labelsOf));

/** Whether the graph has nothing but what the model knows: only then are its paths all there are. */
function isModel({ labels, relationshipTypes }: GraphSchema): boolean {
  return (
    labels.every((label) => MODEL_LABELS.has(label)) &&
    relationshipTypes.every((type) => (RELATIONSHIP_TYPES as string[]).includes(type))
  );
}

function modelPaths(types: readonly string[]) {
  return types.flatMap((relType) => {
    const { from, to } = RELATIONSHIPS[relType as RelationshipType];
    const starts = new Set(from.flatMap(labelsOf));
    const ends = new Set(to.flatMap(labelsOf));
    return [...starts].flatMap((start) =>
      [...ends].map((end) => ({ from: start, to: end, relType })),
    );
  });
}
