/** As much of Cypher's lexis as it takes to tell code from strings, comments and quoted names. */
const PIECE = new RegExp(
  [
    String.raw`(?<comment>\/\/[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$))`,
    String.raw`(?<text>'(?:\\[\s\S]|[^'\\])*(?:'|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$))`,
    '\\$(?:`(?<quoted>(?:``|[^`])+)`|(?<name>[\\p{ID_Continue}]+))',
    '`(?:``|[^`])*(?:`|$)',
  ].join('|'),
  'gu',
);

/** The parameters that a text names, in its order, each once. */
export function namedParameters(text: string): readonly string[] {
  const names = [...text.matchAll(PIECE)].flatMap(({ groups: { name, quoted } = {} }) =>
    name !== undefined ? [name] : quoted !== undefined ? [quoted.replaceAll('``', '`')] : [],
  );
  return [...new Set(names)];
}

/** Whether a name can stand after `$` as it is: letters, digits and `_`, or digits alone. */
export function isParameterName(name: string): boolean {
  return /^(?:[\p{ID_Start}_][\p{ID_Continue}]*|\d+)$/u.test(name);
}

/** The text with its strings emptied. */
export function withoutStrings(text: string): string {
  return text.replace(PIECE, (piece, ...rest) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    return groups.text === undefined ? piece : "'…'";
  });
}
