import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { aroundQuery, neighboursQuery } from '../remote/queries.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { type Neighbourhood, neighbourhoodOf } from './neighbourhood.ts';

/**
 * What is around a node: at once from what is already in the picture, then with all the server
 * has. `omitted` counts those next to it past the server's limit.
 */
export function useAround(id: string): {
  readonly around: Neighbourhood;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly omitted: number;
  readonly retry: () => void;
} {
  const graph = useWorkspace((workspace) => workspace.graph);
  const { data, isPending, error, refetch } = useQuery(aroundQuery(id));
  const around = useMemo(() => {
    const nodes = new Map(graph.nodes);
    const relationships = new Map(graph.relationships);
    for (const node of data?.nodes ?? []) nodes.set(node.id, node);
    for (const relationship of data?.relationships ?? []) {
      relationships.set(relationship.id, relationship);
    }
    return neighbourhoodOf(nodes.values(), relationships.values());
  }, [graph, data]);
  // Of what was left out, some is two steps away: the store counts what is next to it.
  const isCut = (data?.omitted.nodes ?? 0) > 0;
  const { data: next } = useQuery({ ...neighboursQuery(id), enabled: isCut });
  const all = next?.kinds.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return {
    around,
    isPending,
    error,
    omitted: isCut ? Math.max(0, all - around.next(id).size) : 0,
    retry: () => void refetch(),
  };
}
