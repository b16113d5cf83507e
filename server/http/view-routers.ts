import type { Router } from 'express';
import { actorQuerySchema } from '../../contract/actor.ts';
import { matrixQuerySchema } from '../../contract/matrix.ts';
import { metQuerySchema } from '../../contract/met.ts';
import { nodesQuerySchema } from '../../contract/nodes.ts';
import { pairQuerySchema } from '../../contract/pair.ts';
import { pathsQuerySchema } from '../../contract/paths.ts';
import { timelineQuerySchema } from '../../contract/timeline.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { actor } from '../views/actor.ts';
import type { KeptAnswers } from '../views/kept-answers.ts';
import { matrix } from '../views/matrix.ts';
import { met } from '../views/met.ts';
import { nodes } from '../views/nodes.ts';
import { pair } from '../views/pair.ts';
import { paths } from '../views/paths/paths.ts';
import { timeline } from '../views/timeline.ts';
import { viewRouter } from './view-router.ts';

/** The page's questions about who met whom, each at its own address. */
export function viewRouters(store: GraphStore, kept: KeptAnswers, timeoutMs: number): Router[] {
  return [
    viewRouter(
      {
        path: '/api/met',
        schema: metQuerySchema,
        timeoutMs,
        read: (query, options) => met(store, query, options),
      },
      kept,
    ),
    viewRouter(
      {
        path: '/api/actor',
        schema: actorQuerySchema,
        timeoutMs,
        read: (query, options) => actor(store, query, options),
      },
      kept,
    ),
    viewRouter(
      {
        path: '/api/paths',
        schema: pathsQuerySchema,
        timeoutMs,
        read: (query, options) => paths(store, query, options),
      },
      kept,
    ),
    viewRouter(
      {
        path: '/api/pair',
        schema: pairQuerySchema,
        timeoutMs,
        read: (query, options) => pair(store, query, options),
      },
      kept,
    ),
    viewRouter(
      {
        path: '/api/timeline',
        schema: timelineQuerySchema,
        timeoutMs,
        keeps: ({ of }) => of === undefined,
        read: (query, options) => timeline(store, query, options),
      },
      kept,
    ),
    viewRouter(
      {
        path: '/api/matrix',
        schema: matrixQuerySchema,
        timeoutMs,
        keeps: () => true,
        read: (query, options) => matrix(store, query, options),
      },
      kept,
    ),
    viewRouter(
      {
        path: '/api/nodes',
        schema: nodesQuerySchema,
        timeoutMs,
        keeps: () => true,
        read: (query, options) => nodes(store, query, options),
      },
      kept,
    ),
  ];
}
