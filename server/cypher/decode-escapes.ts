/** Behind an escape: an offset in the decoded text, and how much shorter that is by then. */
export interface Shift {
  readonly offset: number;
  readonly by: number;
}

/** A text with escapes decoded, that knows where each of its parts stood before. Offsets are UTF-16. */
export interface Decoded {
  readonly text: string;
  /** In the order of the text. */
  readonly shifts: readonly Shift[];
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

/** The place in the undecoded text; of an offset behind an escape, the place behind it. */
export function sourceOffset(shifts: readonly Shift[], offset: number): number {
  return offset + (shifts.findLast((shift) => shift.offset <= offset)?.by ?? 0);
}

function decode(source: string, sign: RegExp): Decoded {
  const shifts: Shift[] = [];
  let by = 0;
  const text = source.replace(sign, (all, hex: string | undefined, at: number) => {
    if (hex === undefined) return all;
    const offset = at - by + 1;
    by += all.length - 1;
    shifts.push({ offset, by });
    return String.fromCharCode(Number.parseInt(hex, 16));
  });
  return { text, shifts };
}
