const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Codes that `Intl` knows although ISO 3166-1 gives them to no state or territory: groupings, islands, tests. */
const NOT_ASSIGNED = new Set([
  'AC',
  'CP',
  'CQ',
  'DG',
  'EA',
  'EU',
  'EZ',
  'IC',
  'QO',
  'TA',
  'UN',
  'XA',
  'XB',
  'ZZ',
]);

/**
 * True for an ISO 3166-1 alpha-2 code in use (and for XK, which stands in for Kosovo). Withdrawn
 * and mistaken codes (`SU`, `UK`) have another canonical form and are not.
 */
export function isStateCode(code: string): boolean {
  return (
    /^[A-Z]{2}$/u.test(code) &&
    !NOT_ASSIGNED.has(code) &&
    names.of(code) !== undefined &&
    new Intl.Locale(`und-${code}`).region === code
  );
}
