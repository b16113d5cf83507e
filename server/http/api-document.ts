import { STATUS_CODES } from 'node:http';
import { z } from 'zod';
import type { ApiRoute } from './api-route.ts';
import { API_ROUTES, COMMON_FAILURES, FAILURE_SCHEMA } from './api-routes.ts';

type Json = Record<string, unknown>;

/** The OpenAPI 3.1 document of the API, from the schemas that check what is sent. */
export function apiDocument(version: string): Json {
  const schemas: Json = {};
  const paths: Record<string, Json> = {};
  for (const route of API_ROUTES) {
    paths[route.path] = { ...paths[route.path], [route.method]: operation(route, schemas) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Liqa',
      version,
      summary: 'Who met whom, with the sentence that says so',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{}, { token: [] }],
    paths,
    components: {
      schemas,
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'LIQA_TOKEN or LIQA_EDITOR_TOKEN, where they are set',
        },
      },
    },
  };
}

function operation(route: ApiRoute, schemas: Json): Json {
  const { reply, body } = route;
  const failureSchema = route.failureSchema ?? FAILURE_SCHEMA;
  const failureType = route.failureSchema ? 'application/json' : 'application/problem+json';
  const failure = { [failureType]: { schema: schemaOf(failureSchema, 'output', schemas) } };
  const failures = [...new Set([...route.failures, ...COMMON_FAILURES])].sort((a, b) => a - b);
  return {
    operationId: route.id,
    summary: route.summary,
    ...(route.description ? { description: route.description } : {}),
    parameters: [...pathParameters(route.path), ...queryParameters(route.query, schemas)],
    ...(body
      ? {
          requestBody: {
            required: true,
            content: content(body.types, schemaOf(body.schema, 'input', schemas)),
          },
        }
      : {}),
    responses: {
      [reply.status]: {
        description: reply.description,
        content: content(
          reply.types ?? ['application/json'],
          schemaOf(reply.schema, 'output', schemas),
        ),
      },
      ...(route.id === 'health'
        ? {
            503: {
              description: 'The store is away',
              content: content(['application/json'], schemaOf(reply.schema, 'output', schemas)),
            },
          }
        : {}),
      ...Object.fromEntries(
        failures.map((status) => [
          status,
          { description: STATUS_CODES[status] ?? '', content: failure },
        ]),
      ),
    },
  };
}

const content = (types: readonly string[], schema: unknown): Json =>
  Object.fromEntries(types.map((type) => [type, { schema }]));

function pathParameters(path: string): Json[] {
  return Array.from(path.matchAll(/\{(\w+)\}/gu), ([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters(query: z.ZodObject | undefined, schemas: Json): Json[] {
  if (!query) return [];
  const { properties = {}, required = [] } = schemaOf(query, 'input', schemas) as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(description === undefined ? {} : { description }),
    schema,
  }));
}

/** A schema as JSON Schema, its named parts moved to the document's components. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output', schemas: Json): Json {
  const { $schema, $defs, ...own } = z.toJSONSchema(schema, { io }) as Json;
  // Parts without a name of their own are numbered afresh in each schema: keep them apart.
  const name =
    String((own as { $ref?: string }).$ref ?? '')
      .split('/')
      .at(-1) || 'Any';
  const text = (value: unknown) =>
    JSON.stringify(value)
      .replaceAll(/"#\/\$defs\/__schema(\d+)"/gu, `"#/components/schemas/${name}Part$1"`)
      .replaceAll('"#/$defs/', '"#/components/schemas/');
  for (const [key, part] of Object.entries(($defs ?? {}) as Json)) {
    schemas[key.replace(/^__schema/u, `${name}Part`)] = JSON.parse(text(part));
  }
  return JSON.parse(text(own)) as Json;
}
