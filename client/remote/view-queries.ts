/** The questions of the views that count over the whole graph. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ActorReply } from '../../contract/actor.ts';
import type { MatrixReply } from '../../contract/matrix.ts';
import type { PairReply } from '../../contract/pair.ts';
import type { PathsReply } from '../../contract/paths.ts';
import type { TimelineReply } from '../../contract/timeline.ts';
import type { PathsAsked } from '../workspace/types.ts';
import { getJson, type Parameters } from './get-json.ts';

const shared = { networkMode: 'always', placeholderData: keepPreviousData } as const;

/** Who met whom how often; the previous answer stays while another is on its way. */
export function matrixQuery(of: MatrixReply['of'], limit: number, filter: Parameters = {}) {
  return queryOptions({
    ...shared,
    queryKey: ['matrix', of, limit, filter],
    queryFn: ({ signal }) => getJson<MatrixReply>('/api/matrix', { ...filter, of, limit }, signal),
  });
}

/** An actor's held meetings in numbers, of one kind or about one topic where these are given. */
export function actorQuery(
  of: string,
  chosen: { readonly kind?: string | undefined; readonly topic?: string | undefined } = {},
  limit = 200,
) {
  return queryOptions({
    ...shared,
    queryKey: ['actor', of, chosen.kind ?? null, chosen.topic ?? null, limit],
    queryFn: ({ signal }) => getJson<ActorReply>('/api/actor', { ...chosen, of, limit }, signal),
  });
}

/** Meetings by time, of one actor or of all. */
export function timelineQuery(of: string | undefined, limit: number, filter: Parameters = {}) {
  return queryOptions({
    ...shared,
    queryKey: ['timeline', of ?? null, limit, filter],
    queryFn: ({ signal }) =>
      getJson<TimelineReply>('/api/timeline', { ...filter, of, limit }, signal),
  });
}

/** The shortest chains of held meetings, or states, between two actors; `filter` is of `heldQuery`. */
export function pathsQuery(
  from: string,
  to: string,
  { without, states }: Pick<PathsAsked, 'without' | 'states'>,
  filter: Parameters = {},
) {
  return queryOptions({
    networkMode: 'always',
    queryKey: ['paths', from, to, without, states, filter],
    queryFn: ({ signal }) => {
      const kinds = without.length === 0 ? undefined : without.join(',');
      // `from` and `to` are actors here.
      const { from: since, to: until, ...others } = filter;
      const joining = { without: kinds, states: states ? 'yes' : undefined };
      const asked = { ...others, since, until, from, to, ...joining };
      return getJson<PathsReply>('/api/paths', asked, signal);
    },
  });
}

/** All that is between two actors. */
export function pairQuery(a: string, b: string) {
  return queryOptions({
    networkMode: 'always',
    queryKey: ['pair', a, b],
    queryFn: ({ signal }) => getJson<PairReply>('/api/pair', { a, b }, signal),
  });
}
