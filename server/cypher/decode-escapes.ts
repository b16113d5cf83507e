/** A text with escapes decoded, that knows where each of its parts stood before. Offsets are UTF-16. */
export interface Decoded {
  readonly text: string;
  /** The place in the undecoded text; of an offset behind an escape, the place behind it. */
  toSource(offset: number): number;
}

/**
 * Decodes `\uXXXX` as Neo4j does before it reads a statement: anywhere, not only in strings, so
 * `\u0043REATE` is CREATE. An escaped backslash (`\\`) guards what follows it.
 *
 * @example decodeEscapes(String.raw`\u0043REATE`).text === 'CREATE'
 */
export function decodeEscapes(statement: string): Decoded {
  return decode(statement, /\\\\|\\u+([0-9a-f]{4})/giu);
}

/** Decodes also what an escaped backslash guards. */
export function decodeGuarded(statement: string): Decoded {
  return decode(statement, /\\u+([0-9a-f]{4})/giu);
}

function decode(source: string, sign: RegExp): Decoded {
  if (!source.includes('\\u')) return { text: source, toSource: (offset) => offset };
  /** Behind each escape: the offset in the decoded text, and how much shorter that is by then. */
  const places: { readonly offset: number; readonly shift: number }[] = [];
  let shift = 0;
  const text = source.replace(sign, (all, hex: string | undefined, at: number) => {
    if (hex === undefined) return all;
    places.push({ offset: at - shift + 1, shift: shift + all.length - 1 });
    shift += all.length - 1;
    return String.fromCharCode(Number.parseInt(hex, 16));
  });
  return {
    text,
    toSource: (offset) => offset + (places.findLast((place) => place.offset <= offset)?.shift ?? 0),
  };
}
