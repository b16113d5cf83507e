import type { TimelineQuery, TimelineReply } from '../../contract/timeline.ts';
import type { GraphStore, QueryOptions } from '../store/graph-store.ts';
import { readAll } from '../store/read-all.ts';
import { type NoSuchActor, noSuchActor } from './actors.ts';
import { readMeetingFilter } from './meeting-filter.ts';
import { readMeetings } from './meetings.ts';

/** The first day on which a meeting may have been; for one that ended without a beginning, its last. */
const DAY = 'coalesce(m.earliest, m.latest)';

/** Meetings by time, of one actor or of all. */
export async function timeline(
  store: GraphStore,
  query: TimelineQuery,
  options: QueryOptions = {},
): Promise<TimelineReply | NoSuchActor> {
  const { of, limit } = query;
  const { clause, parameters } = await readMeetingFilter(store, query, options);
  const pattern =
    of === undefined ? '(m:Meeting)' : '(:Actor {id: $of})-[:TOOK_PART_IN]->(m:Meeting)';
  const read = (ending: string, more = {}) =>
    readAll(
      store,
      `MATCH ${pattern} ${clause} ${ending}`,
      { ...parameters, ...(of !== undefined && { of }), ...more },
      options,
    );
  const counts = await read(
    `RETURN CASE WHEN ${DAY} IS NULL THEN null ELSE substring(${DAY}, 0, size(${DAY}) - 3) END AS period, count(m) AS count`,
  );
  const asked = counts.length === 0 && of !== undefined ? [of] : [];
  const nobody = await noSuchActor(store, asked, options);
  if (nobody) return nobody;
  // A store puts nulls last: the undated come after all others.
  const page = await read(`RETURN m.id AS id, ${DAY} AS day ORDER BY day, id LIMIT $limit`, {
    limit: BigInt(limit),
  });
  const ids = page.map(([id]) => String(id));
  const dated = counts.flatMap(([period, count]) =>
    typeof period === 'string' ? [{ period, count: Number(count) }] : [],
  );
  const total = counts.reduce((sum, [, count]) => sum + Number(count), 0);
  return {
    meetings: await readMeetings(store, ids, options),
    periods: dated.sort((a, b) => (a.period < b.period ? -1 : 1)),
    undated: total - dated.reduce((sum, { count }) => sum + count, 0),
    total,
  };
}
