import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { askable, fetchGraph, MOST } from '../../remote/fetch-graph.ts';
import { type AnswerGraph, ourPart } from './answer-graph.ts';

/** What connects these nodes in the store. */
function amongQuery(ids: readonly string[]) {
  return queryOptions({
    networkMode: 'always',
    queryKey: ['among', ids],
    queryFn: ({ signal }) => fetchGraph({ ids, limit: MOST }, signal),
  });
}

/**
 * The graph with those relationships between its nodes that the answer lacks, once they are wanted
 * and there; `count` of them, `beyond` nodes more than can be asked for at once.
 */
export function useMissing(graph: AnswerGraph, wanted: boolean) {
  const ours = useMemo(() => ourPart(graph).nodes.map(({ id }) => id), [graph]);
  const ids = useMemo(() => askable(ours), [ours]);
  const enabled = wanted && ids.length > 1;
  const { data, error, isFetching, refetch } = useQuery({ ...amongQuery(ids), enabled });
  const missing = useMemo(
    () =>
      (enabled ? (data?.relationships ?? []) : []).filter(
        ({ id, from, to }) =>
          !graph.relationships.has(id) && graph.nodes.has(from) && graph.nodes.has(to),
      ),
    [data, enabled, graph],
  );
  const whole = useMemo((): AnswerGraph => {
    if (missing.length === 0) return graph;
    const relationships = new Map(graph.relationships);
    for (const relationship of missing) relationships.set(relationship.id, relationship);
    return { ...graph, relationships };
  }, [graph, missing]);
  return {
    graph: whole,
    /** Whether there are nodes between which something may be missing. */
    askable: ids.length > 1,
    known: enabled && data !== undefined,
    count: missing.length,
    beyond: ours.length - ids.length,
    error: enabled ? error : null,
    isFetching,
    retry: () => void refetch(),
  };
}
