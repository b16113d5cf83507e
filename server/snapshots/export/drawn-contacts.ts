import { type Contact, contactsAmong, contactsPart } from '../../../contract/contacts.ts';
import type { SnapshotNode, SnapshotRelationship } from '../../../contract/snapshot.ts';

interface Part {
  readonly nodes: readonly SnapshotNode[];
  readonly relationships: readonly SnapshotRelationship[];
}

/** Of a snapshot that shows who met whom: the lines between them in place of the meetings. */
export function drawnContacts({ nodes, relationships }: Part): Part & {
  readonly contacts: readonly Contact[];
} {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const part = contactsPart({ nodes, relationships }, contactsAmong(relationships, known));
  return { nodes: part.nodes, relationships: part.standing, contacts: part.contacts };
}
