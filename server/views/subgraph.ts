import type { GraphQuery, Subgraph } from '../../contract/graph.ts';
import type { GraphStore, QueryOptions } from '../store/graph-store.ts';
import { neighbourhood } from './graph/neighbourhood.ts';
import { chooseOverview } from './graph/overview.ts';
import {
  countElements,
  readAllNodes,
  readAllRelationships,
  readNodes,
  readRelationshipsAmong,
} from './graph/read-elements.ts';

/** A bounded part of the graph for the canvas; without `around` or `ids`, an overview. */
export async function subgraph(
  store: GraphStore,
  query: GraphQuery,
  options: QueryOptions = {},
): Promise<Subgraph> {
  if (query.around !== undefined) return neighbourhood(store, query.around, query, options);
  if (query.ids !== undefined) return justThese(store, query.ids, query.limit, options);
  return overview(store, query.limit, options);
}

async function overview(
  store: GraphStore,
  limit: number,
  options: QueryOptions,
): Promise<Subgraph> {
  const counts = await countElements(store, options);
  const small = counts.nodes <= limit;
  const ids = small ? [] : await chooseOverview(store, limit, options);
  const nodes = small ? await readAllNodes(store, options) : await readNodes(store, ids, options);
  const relationships = small
    ? await readAllRelationships(store, options)
    : await readRelationshipsAmong(store, ids, options);
  const omitted = {
    nodes: Math.max(0, counts.nodes - nodes.length),
    relationships: Math.max(0, counts.relationships - relationships.length),
  };
  return { nodes, relationships, omitted };
}

async function justThese(
  store: GraphStore,
  ids: readonly string[],
  limit: number,
  options: QueryOptions,
): Promise<Subgraph> {
  const nodes = await readNodes(store, [...new Set(ids)], options);
  const given = nodes.slice(0, limit);
  const relationships = await readRelationshipsAmong(
    store,
    given.map(({ id }) => id),
    options,
  );
  return {
    nodes: given,
    relationships,
    omitted: { nodes: nodes.length - given.length, relationships: 0 },
  };
}
