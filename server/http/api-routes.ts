import type { z } from 'zod';
import { actorQuerySchema, actorReplySchema } from '../../contract/actor.ts';
import {
  graphQuerySchema,
  neighboursQuerySchema,
  neighboursReplySchema,
  subgraphSchema,
} from '../../contract/graph.ts';
import { healthSchema } from '../../contract/health.ts';
import { matrixQuerySchema, matrixReplySchema } from '../../contract/matrix.ts';
import { metQuerySchema, metReplySchema } from '../../contract/met.ts';
import { nodesQuerySchema, nodesReplySchema } from '../../contract/nodes.ts';
import { pairQuerySchema, pairReplySchema } from '../../contract/pair.ts';
import { pathsQuerySchema, pathsReplySchema } from '../../contract/paths.ts';
import { problemSchema } from '../../contract/problem.ts';
import {
  MAX_ROWS_HEADER,
  queryBodySchema,
  queryErrorsSchema,
  queryOptionsSchema,
  queryReplySchema,
  TRUNCATION_CODE,
} from '../../contract/query.ts';
import { reportDocumentSchema } from '../../contract/report-document.ts';
import { reportChangeSchema, reportListSchema, reportSchema } from '../../contract/reports.ts';
import { graphSchemaSchema } from '../../contract/schema.ts';
import { searchQuerySchema, searchReplySchema } from '../../contract/search.ts';
import { sessionSchema } from '../../contract/session.ts';
import { statementsCheckReplySchema, statementsCheckSchema } from '../../contract/statements.ts';
import { timelineQuerySchema, timelineReplySchema } from '../../contract/timeline.ts';
import type { ApiRoute } from './api-route.ts';
import { SNAPSHOT_ROUTES } from './snapshots/snapshot-api-routes.ts';

const QUERY_TYPES = ['application/json', 'application/vnd.neo4j.query'];

/** Every operation the server answers. */
export const API_ROUTES: readonly ApiRoute[] = [
  {
    method: 'get',
    path: '/api/health',
    id: 'health',
    summary: 'Whether the store is there, and what is in it',
    description: '503 in the same shape while the store is away.',
    reply: { status: 200, description: 'The store is there', schema: healthSchema },
    failures: [],
  },
  {
    method: 'post',
    path: '/db/{database}/query/v2',
    id: 'query',
    summary: "A Cypher query, in the shapes of Neo4j's Query API v2",
    description: [
      'Reads, and with `accessMode: Write` changes of data for editors; anything else is refused with',
      '403 and its place. `database` is `neo4j`, or the one configured.',
      'Values come as plain JSON, with `Accept: application/vnd.neo4j.query` as typed JSON, and with',
      '`application/jsonl` (or `application/vnd.neo4j.query+jsonl`) line by line. Integers past 2^53',
      'keep all their digits. `text/csv` gives the fields and the rows: lists, maps, nodes,',
      'relationships and paths as JSON, null as an empty cell, and an apostrophe in front of what a',
      `spreadsheet would run. The request header \`${MAX_ROWS_HEADER}\` asks for fewer rows than the`,
      'server gives at most. A result that is cut by rows or bytes has the header',
      '`Liqa-Truncated: rows` (or `bytes`), in CSV a trailer of that name, and in JSON, where it is in',
      `the Summary of \`application/jsonl\`, a notification with the code \`${TRUNCATION_CODE}\`.`,
      '`EXPLAIN` and `PROFILE` bring the plan, where the store has plans. A value that can not be',
      'computed ends the rows: what came before it is in `data`, and `errors` says why; CSV breaks off.',
      'Only so many long queries run at once: 429 when there is no place.',
    ].join(' '),
    query: queryOptionsSchema,
    body: { schema: queryBodySchema, types: QUERY_TYPES },
    reply: {
      status: 202,
      description: 'The result',
      schema: queryReplySchema,
      types: [
        ...QUERY_TYPES,
        'application/jsonl',
        'application/vnd.neo4j.query.v1.0+jsonl',
        'text/csv',
      ],
    },
    failures: [400, 403, 404, 413, 415, 422, 503, 504],
    failureSchema: queryErrorsSchema,
  },
  {
    method: 'get',
    path: '/api/schema',
    id: 'schema',
    summary: 'The names a query can use: labels, types, keys, functions, procedures',
    reply: { status: 200, description: 'What the graph has now', schema: graphSchemaSchema },
    failures: [503, 504],
  },
  {
    method: 'get',
    path: '/api/session',
    id: 'session',
    summary: 'What who asks may do here, and within which limits',
    reply: { status: 200, description: 'Also while the store is away', schema: sessionSchema },
    failures: [],
  },
  {
    method: 'post',
    path: '/api/statements/check',
    id: 'checkStatements',
    summary: 'Whether the statements of a text would run, without running them',
    description:
      'Each is checked as the query route would: what it does, who asks, in which access mode, within which limits, and whether the store in use can.',
    body: { schema: statementsCheckSchema, types: QUERY_TYPES },
    reply: { status: 200, description: 'Each by itself', schema: statementsCheckReplySchema },
    failures: [400, 413, 415],
  },
  {
    method: 'get',
    path: '/api/search',
    id: 'search',
    summary: 'Actors, states, meetings and places by name, in either language',
    query: searchQuerySchema,
    reply: { status: 200, description: 'Best first', schema: searchReplySchema },
    failures: [400, 503],
  },
  {
    method: 'get',
    path: '/api/met',
    id: 'met',
    summary: 'Whom an actor met',
    query: metQuerySchema,
    reply: { status: 200, description: 'Most meetings first', schema: metReplySchema },
    failures: [400, 404, 503, 504],
  },
  {
    method: 'get',
    path: '/api/actor',
    id: 'actor',
    summary:
      "An actor's meetings in numbers: with whom, of which kinds, about what, first and last",
    query: actorQuerySchema,
    reply: { status: 200, description: 'Most meetings first', schema: actorReplySchema },
    failures: [400, 404, 503, 504],
  },
  {
    method: 'get',
    path: '/api/paths',
    id: 'paths',
    summary: 'The shortest chains of meetings between two actors',
    query: pathsQuerySchema,
    reply: { status: 200, description: 'Those through whom they met', schema: pathsReplySchema },
    failures: [400, 404, 503, 504],
  },
  {
    method: 'get',
    path: '/api/pair',
    id: 'pair',
    summary: 'All that is between two actors: their meetings, whom both met, topics in common',
    query: pairQuerySchema,
    reply: { status: 200, description: 'Each list with its whole length', schema: pairReplySchema },
    failures: [400, 404, 503, 504],
  },
  {
    method: 'get',
    path: '/api/nodes',
    id: 'nodes',
    summary: 'The nodes of a kind, the most connected first, page by page',
    query: nodesQuerySchema,
    reply: { status: 200, description: 'One page, and the totals', schema: nodesReplySchema },
    failures: [400, 503, 504],
  },
  {
    method: 'get',
    path: '/api/timeline',
    id: 'timeline',
    summary: 'Meetings by time, of one actor or of all, with the undated last',
    query: timelineQuerySchema,
    reply: { status: 200, description: 'Earliest first', schema: timelineReplySchema },
    failures: [400, 404, 503, 504],
  },
  {
    method: 'get',
    path: '/api/matrix',
    id: 'matrix',
    summary: 'How often the busiest actors, or the states they represent, met each other',
    query: matrixQuerySchema,
    reply: { status: 200, description: 'Busiest first', schema: matrixReplySchema },
    failures: [400, 503, 504],
  },
  {
    method: 'get',
    path: '/api/graph',
    id: 'graph',
    summary: 'A bounded part of the graph: an overview, a neighbourhood, or nodes by id',
    query: graphQuerySchema,
    reply: {
      status: 200,
      description: 'Nodes, the relationships among them, and how much was left out',
      schema: subgraphSchema,
    },
    failures: [400, 404, 503, 504],
  },
  {
    method: 'get',
    path: '/api/graph/neighbours',
    id: 'neighbours',
    summary: 'How many nodes of each kind are next to a node',
    query: neighboursQuerySchema,
    reply: {
      status: 200,
      description: 'Different nodes one step away, counted by kind, the most first',
      schema: neighboursReplySchema,
    },
    failures: [400, 404, 503, 504],
  },
  {
    method: 'get',
    path: '/api/reports',
    id: 'listReports',
    summary: 'The reports that are loaded',
    reply: { status: 200, description: 'All of them', schema: reportListSchema },
    failures: [503],
  },
  {
    method: 'post',
    path: '/api/reports',
    id: 'loadReport',
    summary: 'Loads a report graph document',
    description:
      'For editors. Loading the same document again changes nothing. A document that is not right is refused whole, with every fault.',
    body: { schema: reportDocumentSchema, types: ['application/json'] },
    reply: { status: 201, description: 'What it changed', schema: reportChangeSchema },
    failures: [400, 413, 415, 422, 503],
  },
  {
    method: 'get',
    path: '/api/reports/{id}',
    id: 'readReport',
    summary: "A report's text and what each part of it supports",
    reply: { status: 200, description: 'The report', schema: reportSchema },
    failures: [404, 503],
  },
  {
    method: 'delete',
    path: '/api/reports/{id}',
    id: 'removeReport',
    summary: 'Takes away a report and exactly what only it supported',
    description: 'For editors.',
    reply: { status: 200, description: 'What it changed', schema: reportChangeSchema },
    failures: [404, 503],
  },
  ...SNAPSHOT_ROUTES,
];

/** Statuses that every operation can fail with. */
export const COMMON_FAILURES: readonly number[] = [401, 403, 405, 429, 500];

/** What failures look like where an operation says nothing else. */
export const FAILURE_SCHEMA: z.ZodType = problemSchema;
