import { namedParameters, withoutStrings } from '../lexis.ts';
import { tidyText } from './favourite-shape.ts';
import type { KeptQuery } from './library-types.ts';

/** Whether two ask the same: space around the text and the order of parameters aside. */
export function sameQuery(a: KeptQuery, b: KeptQuery): boolean {
  return tidyText(a.text) === tidyText(b.text) && parameterKey(a) === parameterKey(b);
}

function parameterKey({ parameters }: KeptQuery): string {
  return JSON.stringify(Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The query as it may be kept: one that sets a password loses its strings and parameters. */
export function withoutSecrets<T extends KeptQuery>(query: T): T {
  return /\bSET\s+(?:(?:PLAINTEXT|ENCRYPTED)\s+)?PASSWORD\b/iu.test(query.text)
    ? { ...query, text: withoutStrings(query.text), parameters: {} }
    : query;
}

/** The query with those of its parameters that its text names. */
export function withNamedOnly<T extends KeptQuery>(query: T): T {
  const named = new Set(namedParameters(query.text));
  const parameters = Object.fromEntries(
    Object.entries(query.parameters).filter(([name]) => named.has(name)),
  );
  return { ...query, parameters };
}
