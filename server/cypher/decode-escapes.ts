/**
 * Decodes `\uXXXX` as Neo4j does before it reads a statement: anywhere, not only in strings, so
 * `\u0043REATE` is CREATE. An escaped backslash (`\\`) guards what follows it.
 *
 * @example decodeEscapes(String.raw`\u0043REATE`) === 'CREATE'
 */
export function decodeEscapes(statement: string): string {
  if (!statement.includes('\\u')) return statement;
  return statement.replace(/\\\\|\\u+([0-9a-f]{4})/giu, (all, hex: string | undefined) =>
    hex === undefined ? all : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
