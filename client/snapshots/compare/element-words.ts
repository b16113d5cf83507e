import type { GraphNode } from '../../../contract/graph.ts';
import { kindOf, RELATIONSHIP_TYPES } from '../../../contract/model.ts';
import type { SnapshotNode, SnapshotRelationship } from '../../../contract/snapshot.ts';
import { isolate, nodeName } from '../../i18n/node-names.ts';
import type { Speech } from '../../i18n/speech.ts';
import type { Union } from './union.ts';

/** A node by kind and name, or a relationship as a sentence with the names of its ends. */
export function elementWords(
  element: SnapshotNode | SnapshotRelationship,
  { nodes }: Pick<Union, 'nodes'>,
  { t, language }: Speech,
): string {
  const named = (node: GraphNode | undefined, id: string) =>
    isolate(node ? nodeName(node, language).text : id);
  if ('labels' in element) {
    const kind = kindOf(element.labels);
    const name = named(nodes.get(element.id), element.id);
    return `${name} · ${kind ? t(`kind.${kind}`) : isolate(element.labels.join(', '))}`;
  }
  const ends = {
    from: named(nodes.get(element.from), element.from),
    to: named(nodes.get(element.to), element.to),
  };
  const type = RELATIONSHIP_TYPES.find((known) => known === element.type);
  return type ? t(`relationship.${type}`, ends) : `${ends.from} — ${element.type} — ${ends.to}`;
}
