import type { GraphNode } from '../../../contract/graph.ts';
import type { TypedJson } from '../../../contract/typed-json.ts';

type Properties = GraphNode['properties'];

/**
 * A value as the graph's contract has properties: integers as numbers where they fit, otherwise as
 * text; what JSON has no word for as its text.
 */
export function plainJson(value: TypedJson): Properties[string] {
  switch (value.$type) {
    case 'Null':
    case 'Boolean':
    case 'String':
      return value._value;
    case 'Integer': {
      const n = Number(value._value);
      return Number.isSafeInteger(n) ? n : value._value;
    }
    case 'Float': {
      const n = Number(value._value);
      return Number.isFinite(n) ? n : value._value;
    }
    case 'List':
    case 'Path':
      return value._value.map(plainJson);
    case 'Map':
      return plainMap(value._value, []);
    case 'Node':
    case 'Relationship':
      return plainMap(value._value._properties, []);
    default:
      return value._value;
  }
}

/** A map as a plain object; `without` names the keys to leave out. */
export function plainMap(
  map: Readonly<Record<string, TypedJson>>,
  without: readonly string[],
): Properties {
  return Object.fromEntries(
    Object.entries(map).flatMap(([key, value]) =>
      without.includes(key) ? [] : [[key, plainJson(value)]],
    ),
  );
}
