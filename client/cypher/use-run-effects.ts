import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { healthQuery } from '../remote/queries.ts';
import { overviewQuery } from '../shell/overview-query.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { changedSomething } from './run-effects.ts';
import { useWorkbench } from './workbench.ts';

/** What the rest of the page takes from runs: the graph after a write, and a store that is away. */
export function useRunEffects(): void {
  const queries = useQueryClient();
  const runs = useWorkbench((workbench) => workbench.runs);
  const seen = useRef(new Set<number>());
  useEffect(() => {
    const ended = runs.filter(({ id, status }) => status !== 'running' && !seen.current.has(id));
    for (const { id } of ended) seen.current.add(id);
    if (ended.some(({ failure }) => failure !== undefined)) {
      void queries.refetchQueries({ queryKey: healthQuery.queryKey }, { cancelRefetch: false });
    }
    if (!ended.some(changedSomething)) return;
    void queries.invalidateQueries();
    // The picture itself, where it is open: what was in it is asked for anew.
    const open = useWorkspace.getState().graph.nodes.size > 0;
    if (open) void queries.refetchQueries({ queryKey: overviewQuery.queryKey, type: 'all' });
  }, [runs, queries]);
}
