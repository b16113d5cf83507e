import { queryOptions } from '@tanstack/react-query';
import type { GraphSchema } from '../../../contract/schema.ts';
import { getJson } from '../../remote/get-json.ts';

/** The names that a query on the graph can use; asked again when the reader comes back to it. */
export const schemaQuery = queryOptions({
  networkMode: 'always',
  queryKey: ['schema'],
  queryFn: ({ signal }) => getJson<GraphSchema>('/api/schema', {}, signal),
  staleTime: 10_000,
});
