import type { GraphNode, GraphRelationship } from '../../../contract/graph.ts';
import { kindOf, relationshipId } from '../../../contract/model.ts';
import { isTyped, type Value } from '../../store/value.ts';
import { plainMap } from './plain-value.ts';

/** Properties that are not part of the picture: a report's text and document are read elsewhere. */
const LEFT_OUT = ['document', 'text'];

/** A row's node as the contract has it; undefined for anything else, and for nodes without an id. */
export function graphNodeOf(value: Value | undefined): GraphNode | undefined {
  if (!isTyped(value) || value.$type !== 'Node') return undefined;
  const id = value.properties.get('id');
  if (typeof id !== 'string') return undefined;
  const { id: _, ...properties } = plainMap(value.properties, LEFT_OUT);
  return { id, labels: orderedLabels(value.labels), properties };
}

/** A row `from, to, relationship` as the contract has it. */
export function graphRelationshipOf([from, to, value]: readonly Value[]):
  | GraphRelationship
  | undefined {
  if (typeof from !== 'string' || typeof to !== 'string') return undefined;
  if (!isTyped(value) || value.$type !== 'Relationship') return undefined;
  const { type, properties } = value;
  return {
    id: relationshipId(type, from, to, properties.get('postEn')),
    type,
    from,
    to,
    properties: plainMap(properties),
  };
}

/** The kind first: stores give labels in orders of their own. */
export function orderedLabels(labels: readonly string[]): string[] {
  const kind = kindOf(labels);
  const rest = labels.filter((label) => label !== kind).sort();
  return kind === undefined ? rest : [kind, ...rest];
}
