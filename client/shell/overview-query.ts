import { queryOptions } from '@tanstack/react-query';
import { openGraph } from '../actions/open-graph.ts';

/** Opens the picture once; what it holds is in the workspace. */
export const overviewQuery = queryOptions({
  queryKey: ['overview'],
  queryFn: async ({ signal }) => {
    await openGraph(signal);
    return true;
  },
  networkMode: 'always',
  staleTime: Number.POSITIVE_INFINITY,
});
