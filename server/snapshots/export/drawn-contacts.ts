import { type Contact, contactsAmong, contactsPart } from '../../../contract/contacts.ts';
import { statusOf } from '../../../contract/meeting-look.ts';
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
  const parties = new Map<string, Set<string>>();
  for (const { type, from, to } of relationships) {
    const meeting = known.get(to);
    if (type !== 'TOOK_PART_IN' || !meeting || statusOf(meeting) !== 'held') continue;
    parties.set(to, (parties.get(to) ?? new Set()).add(from));
  }
  const part = contactsPart({ nodes, relationships }, contactsAmong(parties));
  return { nodes: part.nodes, relationships: part.standing, contacts: part.contacts };
}
