import type { GraphNode } from '../../../../contract/graph.ts';
import type { TypedJson, TypedNode } from '../../../../contract/typed-json.ts';

/** An answer's node as the page knows nodes; undefined without the model's own `id`. */
export function graphNodeOf({ _value }: TypedNode): GraphNode | undefined {
  const { _labels, _properties } = _value;
  const { id, ...others } = _properties;
  if (id?.$type !== 'String') return undefined;
  const properties: GraphNode['properties'] = {};
  for (const [key, value] of Object.entries(others)) {
    const plain = plainValue(value);
    if (plain !== undefined) properties[key] = plain;
  }
  return { id: id._value, labels: [..._labels], properties };
}

type Plain = GraphNode['properties'][string];

// Integers as text, as the contract has them past 2^53: nothing here counts with them.
function plainValue(value: TypedJson): Plain | undefined {
  if (value.$type === 'List') {
    return value._value.map(plainValue).filter((item) => item !== undefined);
  }
  if (value.$type === 'Map' || 'object' === typeof value._value) return undefined;
  return value._value;
}
