/** Strings, quoted names and comments. */
const APART =
  /'(?:\\[\s\S]|[^'\\])*'?|"(?:\\[\s\S]|[^"\\])*"?|`[^`]*`?|\/\/[^\r\n]*|\/\*(?:[\s\S]*?\*\/|[\s\S]*)/gu;

/**
 * Whether two texts are the same statements but for space and the case of words: what a formatter
 * may change. Strings, quoted names and comments have to be there as they were, in their order.
 */
export function sameCypher(a: string, b: string): boolean {
  const apart = (text: string) => (text.match(APART) ?? []).map((part) => part.trim()).join('\n');
  const bare = (text: string) => text.replace(APART, '').replace(/\s+/gu, '').toLowerCase();
  return apart(a) === apart(b) && bare(a) === bare(b);
}
