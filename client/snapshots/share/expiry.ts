const DAYS = { day: 1, week: 7, month: 30, year: 365 } as const;
export const EXPIRIES = ['never', 'day', 'week', 'month', 'year'] as const;
export type Expiry = (typeof EXPIRIES)[number];

/** When a link ends that is made now; undefined: never. */
export function expiryOf(expiry: Expiry, now: Date): string | undefined {
  if (expiry === 'never') return undefined;
  return new Date(now.getTime() + DAYS[expiry] * 24 * 60 * 60_000).toISOString();
}
