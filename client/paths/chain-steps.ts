import type { GraphNode } from '../../contract/graph.ts';
import type { MeetingKind } from '../../contract/model.ts';
import type { MeetingPath } from '../../contract/paths.ts';
import { type MeetingFacts, meetingFacts } from '../details/meeting-facts.ts';
import type { Neighbourhood } from '../details/neighbourhood.ts';

/** How two of a chain met, in words: by the meeting's kind, and who came to whom on a visit. */
export type StepForm = MeetingKind | 'received';

/** One link of a chain; in `received`, `a` is the visitor and `b` the host. */
export interface ChainStep {
  readonly form: StepForm;
  readonly a: GraphNode;
  readonly b: GraphNode;
  readonly facts: MeetingFacts;
}

/** A chain's links in their order; those whose nodes are not here are left out. */
export function chainSteps(path: MeetingPath, around: Neighbourhood): readonly ChainStep[] {
  return path.meetings.flatMap((id, at): ChainStep[] => {
    const [a, b] = [path.actors[at], path.actors[at + 1]].map((actor) => around.node(actor ?? ''));
    const meeting = around.node(id);
    if (!a || !b || !meeting) return [];
    const facts = meetingFacts(around, meeting);
    const kind = facts.kind ?? 'bilateral';
    if (kind !== 'visit') return [{ form: kind, a, b, facts }];
    const roleOf = ({ id: actor }: GraphNode) =>
      facts.parties.find(({ node }) => node.id === actor)?.relationship.properties.role;
    if (roleOf(b) === 'host' && roleOf(a) !== 'host') return [{ form: 'received', a, b, facts }];
    if (roleOf(a) === 'host' && roleOf(b) !== 'host') {
      return [{ form: 'received', a: b, b: a, facts }];
    }
    return [{ form: 'visit', a, b, facts }];
  });
}

/** Every two of these, each pair once, in the order they were named. */
export function pairsOf(ids: readonly string[]): readonly (readonly [string, string])[] {
  return ids.flatMap((a, at) => ids.slice(at + 1).map((b) => [a, b] as const));
}
