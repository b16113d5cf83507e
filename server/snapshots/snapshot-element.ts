import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { kindOf, relationshipId } from '../../contract/model.ts';
import type {
  SnapshotNode,
  SnapshotRelationship,
  SnapshotReport,
} from '../../contract/snapshot.ts';
import { isTyped, type Node, type Relationship, type Value } from '../store/value.ts';
import { orderedLabels } from '../views/graph/graph-element.ts';
import { propertiesJson } from './property-json.ts';

/** A report's text and document stand in the document's reports and not in its node. */
const IN_REPORTS = ['text', 'document'];

export function isNode(value: Value | undefined): value is Node {
  return isTyped(value) && value.$type === 'Node';
}

export function isRelationship(value: Value | undefined): value is Relationship {
  return isTyped(value) && value.$type === 'Relationship';
}

/** The id of a node of the model; undefined for any other, which its content tells apart. */
export function modelIdOf({ labels, properties }: Node): string | undefined {
  const id = properties.get('id');
  return typeof id === 'string' && id !== '' && kindOf(labels) ? id : undefined;
}

/** A node of the model as the document has it. */
export function snapshotNode(node: Node, id: string): SnapshotNode {
  const left = node.labels.includes('Report') ? ['id', ...IN_REPORTS] : ['id'];
  return {
    id,
    labels: orderedLabels(node.labels),
    properties: propertiesJson(node.properties, left),
  };
}

/** A node that is not of the model: its id is made of its content. */
export function foreignNode(node: Node): SnapshotNode {
  const labels = [...node.labels].sort();
  const properties = propertiesJson(node.properties);
  return { id: contentId({ labels, properties }), labels, properties };
}

/** @param node with labels in their order */
export function contentId({ labels, properties }: Omit<SnapshotNode, 'id'>): string {
  const content = canonicalize({ labels, properties }) ?? '';
  return `_:${createHash('sha256').update(content, 'utf8').digest('hex').slice(0, 32)}`;
}

/** Whether an id was made of a node's content, of a twin's too. */
export function isContentId(id: string): boolean {
  return /^_:[0-9a-f]{32}(#\d{6,})?$/u.test(id);
}

export function snapshotRelationship(
  { type, properties }: Relationship,
  from: string,
  to: string,
): SnapshotRelationship {
  const id = relationshipId(type, from, to, properties.get('postEn'));
  return { id, type, from, to, properties: propertiesJson(properties) };
}

/** A report's node as the document's reports have it. */
export function snapshotReport(
  { properties }: Node,
  { texts, documents }: { readonly texts: boolean; readonly documents: boolean },
): SnapshotReport {
  const text = (name: string): string | undefined => {
    const value = properties.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  const optional = [
    'source',
    'published',
    ...(texts ? ['text'] : []),
    ...(documents ? ['document'] : []),
  ];
  return {
    id: text('id') ?? '',
    title: text('title') ?? '',
    language: text('language') ?? '',
    sha256: text('sha256') ?? '',
    ...Object.fromEntries(
      optional.flatMap((name) => {
        const value = text(name);
        return value === undefined ? [] : [[name, value]];
      }),
    ),
  };
}
