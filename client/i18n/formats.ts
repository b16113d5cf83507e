/** Formats of the platform, each made once: making one takes longer than a hundred uses of it. */
const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();
const regions = new Map<string, Intl.DisplayNames>();

function once<T>(made: Map<string, T>, key: string, make: () => T): T {
  const known = made.get(key) ?? make();
  made.set(key, known);
  return known;
}

export function numberFormat(
  locale: string,
  options: Intl.NumberFormatOptions = {},
): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  return once(numbers, key, () => new Intl.NumberFormat(locale, options));
}

export function dateFormat(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  return once(dates, key, () => new Intl.DateTimeFormat(locale, options));
}

/** Names of states and regions by their codes; none where the platform knows none. */
export function regionNames(locale: string): Intl.DisplayNames {
  const options = { type: 'region', fallback: 'none' } as const;
  return once(regions, locale, () => new Intl.DisplayNames(locale, options));
}
