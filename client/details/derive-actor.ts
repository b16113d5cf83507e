import type { ActorReply } from '../../contract/actor.ts';
import type { GraphNode } from '../../contract/graph.ts';
import { contactItems } from './derive-contacts.ts';
import {
  meetingItems,
  nodeItems,
  nodesOf,
  postItems,
  statementItems,
  topicItems,
} from './items.ts';
import type { MeetingsChosen } from './meetings-chosen.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { type Section, section, sections } from './section.ts';

/** What the store tells of an actor, of those meetings that are chosen. */
export interface Told {
  readonly reply: ActorReply | undefined;
  readonly chosen: MeetingsChosen;
}

/** A person or an organisation: who, whom met, about what, what was said. */
export function actorSections(
  around: Neighbourhood,
  { id }: GraphNode,
  { reply, chosen }: Told,
): readonly Section[] {
  const took = around.out(id, 'TOOK_PART_IN');
  const contacts = contactItems(around, id, chosen, reply);
  const isNarrowed = chosen.kind !== undefined || chosen.topic !== undefined;
  const met = { id: 'met', items: contacts, total: reply?.met.total ?? contacts.length } as const;
  const said = statementItems(around, around.out(id, 'MADE'));
  const attended = nodesOf(took).filter(({ properties }) => properties.status === 'held');
  return sections(
    section('posts', postItems(around.out(id, 'REPRESENTS'))),
    section('belongs', nodeItems(around.out(id, 'BELONGS_TO'))),
    // What was chosen stays where it can be let go, though it leaves nobody.
    contacts.length > 0 || isNarrowed ? met : undefined,
    section(
      'alone',
      meetingItems(around, took, ({ status, parties }) => status === 'held' && parties.length < 2),
    ),
    section(
      'notHeld',
      meetingItems(around, took, ({ status }) => status !== 'held'),
    ),
    section('discussed', topicItems(around, attended)),
    section('said', said, Math.max(said.length, reply?.statements ?? 0)),
    section('reported', statementItems(around, around.out(id, 'REPORTED'))),
    section('saidAbout', statementItems(around, around.into(id, 'ABOUT'))),
    section('people', postItems(around.into(id, 'REPRESENTS'))),
    section('members', nodeItems(around.into(id, 'MEMBER_OF'))),
  );
}
