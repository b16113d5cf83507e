import type { Run, RunNotification } from './run-types.ts';

/** The server's notice that an answer was cut. */
const TRUNCATED = 'Liqa.ClientNotification.Result.Truncated';

/**
 * Why an answer is not whole. `asked`: as many rows came as were asked for, and there are more.
 * `server`: one of the server's own limits cut it; `said` are its words for which.
 */
export type Cut = { readonly by: 'asked' } | { readonly by: 'server'; readonly said: string };

export function cutOf({ rows, query, summary }: Run): Cut | undefined {
  const notice = summary?.notifications?.find(({ code }) => code === TRUNCATED);
  if (!notice) return undefined;
  return rows.length >= query.maxRows
    ? { by: 'asked' }
    : { by: 'server', said: notice.description };
}

/** What the store wants known, without the notice that the answer was cut. */
export function notificationsOf({ summary }: Run): readonly RunNotification[] {
  return (summary?.notifications ?? []).filter(({ code }) => code !== TRUNCATED);
}
