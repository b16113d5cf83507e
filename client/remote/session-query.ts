import { queryOptions } from '@tanstack/react-query';
import type { Session } from '../../contract/session.ts';
import { getJson } from './get-json.ts';

/** What who asks may do here, and within which limits. */
export const sessionQuery = queryOptions({
  networkMode: 'always',
  queryKey: ['session'],
  queryFn: ({ signal }) => getJson<Session>('/api/session', {}, signal),
});
