import { shortestChains } from '../../../contract/counting/shortest-chains.ts';
import type { PathsQuery, PathsReply } from '../../../contract/paths.ts';
import type { GraphStore, QueryOptions } from '../../store/graph-store.ts';
import { type NoSuchActor, noSuchActor } from '../actors.ts';
import { readMeetingFilter } from '../meeting-filter.ts';
import { readLinks } from './step.ts';

/** The shortest chains of held meetings (and, if asked, states) between two actors. */
export async function paths(
  store: GraphStore,
  query: PathsQuery,
  options: QueryOptions = {},
): Promise<PathsReply | NoSuchActor> {
  const nobody = await noSuchActor(store, [query.from, query.to], options);
  if (nobody) return nobody;
  const { since, until, ...filter } = query;
  const held = { ...filter, status: ['held' as const], from: since, to: until };
  const conditions = await readMeetingFilter(store, held, options);
  const joining = { ...conditions, without: query.without, states: query.states === 'yes' };
  return shortestChains({ ...query, withLinks: joining.states }, (actors) =>
    readLinks(store, actors, joining, options),
  );
}
