import type { GraphNode } from '../../contract/graph.ts';
import type { MetReply } from '../../contract/met.ts';
import { byDate, meetingFacts } from './meeting-facts.ts';
import { type Neighbourhood, wordsOf } from './neighbourhood.ts';
import type { ItemOf } from './section.ts';

/**
 * Whom an actor met: everybody who took part in one held meeting with them, most meetings first.
 * `met`, the server's own answer, adds those who are out of reach.
 */
export function contactItems(
  around: Neighbourhood,
  id: string,
  met?: MetReply,
): readonly ItemOf<'contact'>[] {
  const meetings = new Map<string, GraphNode[]>();
  for (const { node: meeting } of around.out(id, 'TOOK_PART_IN')) {
    if (meeting.properties.status !== 'held') continue;
    for (const { node: other } of around.into(meeting.id, 'TOOK_PART_IN')) {
      if (other.id === id) continue;
      const known = meetings.get(other.id) ?? [];
      if (!known.includes(meeting)) meetings.set(other.id, [...known, meeting]);
    }
  }
  const counts = new Map(met?.met.map((one) => [one.id, one]));
  return [...new Set([...counts.keys(), ...meetings.keys()])]
    .map((other) => {
      const node = around.node(other);
      const held = (meetings.get(other) ?? []).toSorted(byDate);
      return {
        type: 'contact' as const,
        id: other,
        node,
        names: {
          ar: counts.get(other)?.nameAr ?? (node && wordsOf(node, 'nameAr')) ?? null,
          en: counts.get(other)?.nameEn ?? (node && wordsOf(node, 'nameEn')) ?? null,
        },
        meetings: held.map((meeting) => meetingFacts(around, meeting)),
        count: Math.max(held.length, counts.get(other)?.count ?? 0),
      };
    })
    .sort((a, b) => b.count - a.count);
}
