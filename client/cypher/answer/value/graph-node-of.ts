import type { GraphNode } from '../../../../contract/graph.ts';
import type { TypedNode } from '../../../../contract/typed-json.ts';
import { plainMap } from '../../drawing/plain-json.ts';

/** Properties that a name is never made of, and that may be as long as a report. */
const LEFT_OUT = ['id', 'document', 'text', 'evidence'];

/** An answer's node as the page knows nodes; undefined without the model's own `id`. */
export function graphNodeOf({ _value }: TypedNode): GraphNode | undefined {
  const { _labels, _properties } = _value;
  const { id } = _properties;
  if (id?.$type !== 'String') return undefined;
  return { id: id._value, labels: [..._labels], properties: plainMap(_properties, LEFT_OUT) };
}
