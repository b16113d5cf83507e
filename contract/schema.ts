import { z } from 'zod';

const namedSchema = z.object({ name: z.string(), type: z.string(), description: z.string() });

const callableSchema = z.object({
  name: z.string().meta({ description: 'with its namespace: date.truncate' }),
  signature: z.string(),
  description: z.string().meta({ description: "in English, the store's own words" }),
  arguments: z.array(
    namedSchema.extend({
      default: z.string().optional().meta({ description: 'as Neo4j writes it' }),
    }),
  ),
  deprecated: z.boolean(),
});

export const functionSchema = callableSchema
  .extend({ returns: z.string(), aggregating: z.boolean(), category: z.string() })
  .meta({ id: 'CypherFunction' });
export type CypherFunction = z.infer<typeof functionSchema>;

export const procedureSchema = callableSchema
  .extend({ yields: z.array(namedSchema) })
  .meta({ id: 'CypherProcedure' });
export type CypherProcedure = z.infer<typeof procedureSchema>;

const keysSchema = z
  .record(z.string(), z.array(z.string()))
  .meta({ description: 'property keys by name, from a sample' });

/** `GET /api/schema`: the names that a query on this graph can use. */
export const graphSchemaSchema = z
  .object({
    labels: z.array(z.string()),
    relationshipTypes: z.array(z.string()),
    propertyKeys: z.array(z.string()),
    keysOfLabels: keysSchema,
    keysOfRelationshipTypes: keysSchema,
    functions: z.array(functionSchema),
    procedures: z.array(procedureSchema).meta({ description: 'those that may be called here' }),
    truncated: z.boolean().meta({ description: 'the graph has more names than are listed' }),
  })
  .meta({ id: 'GraphSchema' });
export type GraphSchema = z.infer<typeof graphSchemaSchema>;
