import type { Filters } from '../workspace/filters.ts';

/**
 * The filters as the fields of a question to the server (`/api/met`, `/api/timeline`,
 * `/api/matrix`): lists separated by commas, nothing for what is not set. `least` is about actors
 * and not asked. Who met goes by held meetings alone: leave `status` out there.
 * @example filterQuery({ ...NO_FILTERS, meetingKinds: ['phone', 'visit'], from: '2024' })
 * // { kind: 'phone,visit', from: '2024', undated: 'yes' }
 */
export function filterQuery(filters: Filters): Readonly<Record<string, string>> {
  const lists = {
    kind: filters.meetingKinds,
    status: filters.statuses,
    state: filters.states,
    organization: filters.organizations,
    topic: filters.topics,
    place: filters.places,
    report: filters.reports,
  };
  const { from, to, undated } = filters;
  return {
    ...Object.fromEntries(
      Object.entries(lists).flatMap(([key, list]) => (list.length > 0 ? [[key, list.join()]] : [])),
    ),
    ...(from !== null && { from }),
    ...(to !== null && { to }),
    ...((from !== null || to !== null) && undated && { undated: 'yes' }),
  };
}

/** The same for who met: of held meetings alone. Null when the filters leave no held ones. */
export function heldQuery(filters: Filters): Readonly<Record<string, string>> | null {
  const { statuses } = filters;
  if (statuses.length > 0 && !statuses.includes('held')) return null;
  return filterQuery({ ...filters, statuses: [] });
}
