import type { GraphNode } from '../../contract/graph.ts';
import type { MetReply } from '../../contract/met.ts';
import { contactItems } from './derive-contacts.ts';
import {
  meetingItems,
  nodeItems,
  nodesOf,
  postItems,
  statementItems,
  topicItems,
} from './items.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { type Section, section, sections } from './section.ts';

/** A person or an organisation: who, whom met, about what, what was said. */
export function actorSections(
  around: Neighbourhood,
  { id }: GraphNode,
  met?: MetReply,
): readonly Section[] {
  const took = around.out(id, 'TOOK_PART_IN');
  const contacts = contactItems(around, id, met);
  const attended = nodesOf(took).filter(({ properties }) => properties.status === 'held');
  return sections(
    section('posts', postItems(around.out(id, 'REPRESENTS'))),
    section('belongs', nodeItems(around.out(id, 'BELONGS_TO'))),
    section('met', contacts, Math.max(contacts.length, met?.total ?? 0)),
    section(
      'alone',
      meetingItems(around, took, ({ status, parties }) => status === 'held' && parties.length < 2),
    ),
    section(
      'notHeld',
      meetingItems(around, took, ({ status }) => status !== 'held'),
    ),
    section('discussed', topicItems(around, attended)),
    section('said', statementItems(around, around.out(id, 'MADE'))),
    section('reported', statementItems(around, around.out(id, 'REPORTED'))),
    section('saidAbout', statementItems(around, around.into(id, 'ABOUT'))),
    section('people', postItems(around.into(id, 'REPRESENTS'))),
    section('members', nodeItems(around.into(id, 'MEMBER_OF'))),
  );
}
