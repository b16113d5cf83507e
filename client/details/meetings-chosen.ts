import type { GraphNode } from '../../contract/graph.ts';
import type { Neighbourhood } from './neighbourhood.ts';

/** Which of somebody's meetings are looked at: of one kind, about one topic; without either, all. */
export interface MeetingsChosen {
  readonly kind?: string | undefined;
  readonly topic?: string | undefined;
}

/** Whether a meeting is one of those. */
export function isChosen(
  around: Neighbourhood,
  meeting: GraphNode,
  { kind, topic }: MeetingsChosen,
): boolean {
  if (kind !== undefined && meeting.properties.kind !== kind) return false;
  return (
    topic === undefined || around.out(meeting.id, 'DISCUSSED').some(({ node }) => node.id === topic)
  );
}
