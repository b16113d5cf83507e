import type { GraphNode } from '../../contract/graph.ts';
import { meetingItems, nodeItems, postItems, statementItems, topicItems } from './items.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { type Section, section, sections } from './section.ts';

/** A state: who represents it, what it said, what is said about it and where it was. */
export function stateSections(around: Neighbourhood, { id }: GraphNode): readonly Section[] {
  const places = around.into(id, 'LOCATED_IN');
  const held = [id, ...places.map(({ node }) => node.id)].flatMap((place) =>
    around.into(place, 'HELD_IN'),
  );
  return sections(
    section('people', postItems(around.into(id, 'REPRESENTS'))),
    section('organizations', nodeItems(around.into(id, 'BELONGS_TO'))),
    section('memberOf', nodeItems(around.out(id, 'MEMBER_OF'))),
    section('meetingsHere', meetingItems(around, held)),
    section('said', statementItems(around, around.out(id, 'MADE'))),
    section('topics', nodeItems(around.into(id, 'CONCERNS'))),
    section('saidAbout', statementItems(around, around.into(id, 'ABOUT'))),
    section('places', nodeItems(places)),
  );
}

/** A meeting: who took part, within what, about what, what was said. */
export function meetingSections(around: Neighbourhood, node: GraphNode): readonly Section[] {
  const { id } = node;
  return sections(
    section('participants', nodeItems(around.into(id, 'TOOK_PART_IN'))),
    section('partOf', nodeItems(around.out(id, 'PART_OF'))),
    section('contains', meetingItems(around, around.into(id, 'PART_OF'))),
    section(
      'discussed',
      topicItems(around, [node]).map((item) => ({ ...item, during: [] })),
    ),
    section('statements', statementItems(around, around.into(id, 'MADE_DURING'))),
    section('saidAbout', statementItems(around, around.into(id, 'ABOUT'))),
  );
}

export function placeSections(around: Neighbourhood, { id }: GraphNode): readonly Section[] {
  return sections(
    section('locatedIn', nodeItems(around.out(id, 'LOCATED_IN'))),
    section('meetingsHere', meetingItems(around, around.into(id, 'HELD_IN'))),
    section('topics', nodeItems(around.into(id, 'CONCERNS'))),
    section('saidAbout', statementItems(around, around.into(id, 'ABOUT'))),
  );
}

export function topicSections(around: Neighbourhood, { id }: GraphNode): readonly Section[] {
  return sections(
    section('discussedIn', meetingItems(around, around.into(id, 'DISCUSSED'))),
    section('concerns', nodeItems(around.out(id, 'CONCERNS'))),
    section('saidAbout', statementItems(around, around.into(id, 'ABOUT'))),
  );
}

export function statementSections(around: Neighbourhood, { id }: GraphNode): readonly Section[] {
  return sections(
    section('saidBy', nodeItems(around.into(id, 'MADE'))),
    section('reportedBy', nodeItems(around.into(id, 'REPORTED'))),
    section('during', meetingItems(around, around.out(id, 'MADE_DURING'))),
    section('about', nodeItems(around.out(id, 'ABOUT'))),
    section('saidAbout', statementItems(around, around.into(id, 'ABOUT'))),
  );
}
