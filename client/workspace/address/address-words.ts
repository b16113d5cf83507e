/** What an address is made of: words, each a key with items, `hide=Topic,Statement`. */

/** The items of each key; a key that is not there has none. */
export type Words = ReadonlyMap<string, readonly string[]>;

/** How one part of the workspace reads and writes its words; nothing is written at its default. */
export interface AddressPart<T> {
  /** Whatever is unknown or malformed is left at its default. */
  readonly read: (words: Words) => T;
  readonly write: (value: T) => readonly (readonly [key: string, items: readonly string[]])[];
}

export function parseWords(search: string): Words {
  const words = new Map<string, readonly string[]>();
  for (const word of search.replace(/^\?/u, '').split('&')) {
    const [key = '', value = ''] = word.split(/=(.*)/su);
    const items = value.split(',').map(decode);
    if (!words.has(key))
      words.set(
        key,
        items.filter((item) => item !== ''),
      );
  }
  return words;
}

export function formatWord(key: string, items: readonly string[]): string {
  return `${key}=${items.map(encode).join(',')}`;
}

/** A word that is one of a list, written unless it is the first of it. */
export function choice<const T extends string>(key: string, list: readonly [T, ...T[]]) {
  return {
    read: (words) => list.find((item) => item === words.get(key)?.[0]) ?? list[0],
    write: (value) => (value === list[0] ? [] : [[key, [value]]]),
  } satisfies AddressPart<T>;
}

/** A word that lists different things; of these only, where they are named. */
export function list<T extends string>(
  key: string,
  known?: readonly T[],
): AddressPart<readonly T[]> {
  return {
    read: (words) => {
      const items = [...new Set(words.get(key))] as T[];
      return known ? items.filter((item) => known.includes(item)) : items;
    },
    write: (items) => (items.length === 0 ? [] : [[key, items]]),
  };
}

/** A word with any text, or none. */
export function text(key: string): AddressPart<string | null> {
  return {
    read: (words) => words.get(key)?.join(',') || null,
    write: (value) => (value === null ? [] : [[key, [value]]]),
  };
}

// Colons and slashes may stand in a query; commas part the items.
function encode(item: string): string {
  return encodeURIComponent(item.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/');
}

function decode(item: string): string {
  try {
    return decodeURIComponent(item.replaceAll('+', ' '));
  } catch {
    return '';
  }
}
