import type { ActorReply } from '../../contract/actor.ts';
import type { GraphNode } from '../../contract/graph.ts';
import { byDate, meetingFacts } from './meeting-facts.ts';
import { isChosen, type MeetingsChosen } from './meetings-chosen.ts';
import { type Neighbourhood, wordsOf } from './neighbourhood.ts';
import type { ItemOf } from './section.ts';

/**
 * Whom an actor met: everybody who took part in one of the chosen held meetings with them, most
 * meetings first. Counted by `told`, the store's own answer; until it is here, by what is within
 * reach.
 */
export function contactItems(
  around: Neighbourhood,
  of: string,
  chosen: MeetingsChosen,
  told?: ActorReply,
): readonly ItemOf<'contact'>[] {
  const meetings = new Map<string, GraphNode[]>();
  for (const { node: meeting } of around.out(of, 'TOOK_PART_IN')) {
    if (meeting.properties.status !== 'held' || !isChosen(around, meeting, chosen)) continue;
    for (const { node: other } of around.into(meeting.id, 'TOOK_PART_IN')) {
      if (other.id === of) continue;
      const known = meetings.get(other.id) ?? [];
      if (!known.includes(meeting)) meetings.set(other.id, [...known, meeting]);
    }
  }
  const counts = new Map(told?.met.items.map((one) => [one.id, one]));
  return [...(told ? counts : meetings).keys()]
    .map((id) => {
      const node = around.node(id);
      const held = (meetings.get(id) ?? []).toSorted(byDate);
      const counted = counts.get(id);
      return {
        type: 'contact' as const,
        id,
        of,
        node,
        names: {
          ar: counted?.nameAr ?? (node && wordsOf(node, 'nameAr')) ?? null,
          en: counted?.nameEn ?? (node && wordsOf(node, 'nameEn')) ?? null,
        },
        meetings: held.map((meeting) => meetingFacts(around, meeting)),
        count: counted?.count ?? held.length,
        last: counted?.last ?? null,
      };
    })
    .sort((a, b) => b.count - a.count);
}
