import type { GraphNode } from '../../contract/graph.ts';
import { kindOf } from '../../contract/model.ts';
import { actorSections, type Told } from './derive-actor.ts';
import {
  meetingSections,
  placeSections,
  statementSections,
  stateSections,
  topicSections,
} from './derive-others.ts';
import { meetingItems } from './items.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { type Section, section, sections } from './section.ts';

/** What there is to tell of a node, in the order a reporter asks. */
export function deriveDetails(
  around: Neighbourhood,
  node: GraphNode,
  told: Told = { reply: undefined, chosen: {} },
): readonly Section[] {
  switch (kindOf(node.labels)) {
    case 'Person':
    case 'Organization':
      return actorSections(around, node, told);
    case 'State':
      return stateSections(around, node);
    case 'Meeting':
      return meetingSections(around, node);
    case 'Place':
      return placeSections(around, node);
    case 'Topic':
      return topicSections(around, node);
    case 'Statement':
      return statementSections(around, node);
    default:
      return [];
  }
}

/** The held meetings that two actors both took part in. */
export function derivePair(
  around: Neighbourhood,
  [a, b]: readonly [string, string],
): readonly Section[] {
  const shared = meetingItems(
    around,
    around.out(a, 'TOOK_PART_IN'),
    ({ status, parties }) => status === 'held' && parties.some(({ node }) => node.id === b),
  );
  return sections(section('meetings', shared));
}
