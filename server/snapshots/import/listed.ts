import type { PropertyValue } from '../../../contract/property-value.ts';
import { fromText } from '../exact/read-value.ts';
import type { ValueType } from '../exact/value-type.ts';

/**
 * A list as programs write it in one text: `["a","b"]` (JSON, as Neo4j writes it), `[a, "b, c"]` or
 * `a|b` (Gephi); undefined when an item is not of the type.
 */
export function listed(text: string, items: ValueType): PropertyValue | undefined {
  const json = fromText(text, 'List');
  if (Array.isArray(json)) return json;
  const bare = text.trim();
  const inner = bare.startsWith('[') && bare.endsWith(']') ? bare.slice(1, -1) : bare;
  if (inner.trim() === '') return [];
  const list = itemsIn(inner).map((item) => fromText(item, items));
  return list.every((item) => item !== undefined) ? list : undefined;
}

/** Separated by commas or bars; one in quotes may hold them. */
function itemsIn(text: string): string[] {
  const items: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted && sign === '\\') at += 1;
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === ',' || sign === '|')) {
      items.push(unquoted(text.slice(start, at).trim()));
      start = at + 1;
    }
  }
  items.push(unquoted(text.slice(start).trim()));
  return items;
}

function unquoted(item: string): string {
  const isQuoted = item.length > 1 && item.startsWith('"') && item.endsWith('"');
  return isQuoted ? item.slice(1, -1).replaceAll(/\\(.)/gu, '$1') : item;
}
