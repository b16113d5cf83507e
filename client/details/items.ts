import type { GraphNode } from '../../contract/graph.ts';
import { byDate, type MeetingFacts, meetingFacts } from './meeting-facts.ts';
import type { Link, Neighbourhood } from './neighbourhood.ts';
import type { Item, ItemOf } from './section.ts';

/** Links as plain items. */
export function nodeItems(links: readonly Link[]): Item[] {
  return links.map(({ node, relationship }) => ({
    type: 'node',
    node,
    relationship,
    during: [],
  }));
}

export function postItems(links: readonly Link[]): Item[] {
  return links.map((link) => ({ type: 'post', ...link }));
}

/** Links to meetings with what is known of them, by date. */
export function meetingItems(
  around: Neighbourhood,
  links: readonly Link[],
  keep: (facts: MeetingFacts) => boolean = () => true,
): ItemOf<'meeting'>[] {
  return links
    .toSorted((a, b) => byDate(a.node, b.node))
    .map(({ node, relationship }) => ({
      type: 'meeting' as const,
      facts: meetingFacts(around, node),
      relationship,
    }))
    .filter(({ facts }) => keep(facts));
}

/** Links to statements with who said them and who passed them on. */
export function statementItems(around: Neighbourhood, links: readonly Link[]): Item[] {
  return links.map(({ node, relationship }) => ({
    type: 'statement',
    node,
    relationship,
    speakers: nodesOf(around.into(node.id, 'MADE')),
    reporters: nodesOf(around.into(node.id, 'REPORTED')),
    during: nodesOf(around.out(node.id, 'MADE_DURING')),
  }));
}

/** What these meetings discussed: each topic once, with the meetings it came up in. */
export function topicItems(around: Neighbourhood, meetings: readonly GraphNode[]): Item[] {
  const topics = new Map<string, Item & { during: readonly GraphNode[] }>();
  for (const meeting of meetings) {
    for (const { node, relationship } of around.out(meeting.id, 'DISCUSSED')) {
      const known = topics.get(node.id);
      const during = [...(known?.during ?? []), meeting];
      topics.set(node.id, { type: 'node', node, relationship, during });
    }
  }
  return [...topics.values()];
}

export function nodesOf(links: readonly Link[]): readonly GraphNode[] {
  return [...new Map(links.map(({ node }) => [node.id, node])).values()];
}
