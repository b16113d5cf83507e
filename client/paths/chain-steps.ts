import type { GraphNode } from '../../contract/graph.ts';
import type { MeetingKind } from '../../contract/model.ts';
import type { MeetingPath } from '../../contract/paths.ts';
import { type MeetingFacts, meetingFacts } from '../details/meeting-facts.ts';
import { evidenceOf, type Link, type Neighbourhood } from '../details/neighbourhood.ts';

/** How two of a chain met, in words: by the meeting's kind, and who came to whom on a visit. */
type MetForm = MeetingKind | 'received';

/** Two of a chain who met; in `received`, `a` is the visitor and `b` the host. */
export interface MetStep {
  readonly form: MetForm;
  readonly a: GraphNode;
  readonly b: GraphNode;
  readonly facts: MeetingFacts;
  readonly evidence: readonly string[];
}

/** Two of a chain who stand for one state, and through which bodies. */
export interface StateStep {
  readonly form: 'state';
  readonly a: GraphNode;
  readonly b: GraphNode;
  readonly state: GraphNode;
  /** Who belongs to which body. */
  readonly through: readonly { readonly who: GraphNode; readonly body: GraphNode }[];
  readonly evidence: readonly string[];
}

/** One link of a chain. */
export type ChainStep = MetStep | StateStep;

/** What is between each two of a chain. */
export function linksOf({ links, meetings }: MeetingPath): readonly (readonly string[])[] {
  return links ?? meetings.map((meeting) => [meeting]);
}

/** A chain's nodes from one end to the other: actors, and what joins them. */
export function chainNodes(path: MeetingPath): readonly string[] {
  const links = linksOf(path);
  return path.actors.flatMap((actor, at) => [actor, ...(links[at] ?? [])]);
}

/** A chain's links in their order; those whose nodes are not here are left out. */
export function chainSteps(path: MeetingPath, around: Neighbourhood): readonly ChainStep[] {
  return linksOf(path).flatMap((ids, at): ChainStep[] => {
    const [a, b] = [path.actors[at], path.actors[at + 1]].map((actor) => around.node(actor ?? ''));
    const nodes = ids.flatMap((id) => around.node(id) ?? []);
    const state = nodes.find(({ labels }) => labels.includes('State'));
    const [meeting] = nodes;
    if (!a || !b || !meeting || nodes.length < ids.length) return [];
    return [state ? stateStep(a, b, state, nodes, around) : metStep(a, b, meeting, around)];
  });
}

function metStep(a: GraphNode, b: GraphNode, meeting: GraphNode, around: Neighbourhood): MetStep {
  const facts = meetingFacts(around, meeting);
  const met = { a, b, facts, evidence: evidenceOf(meeting) };
  const kind = facts.kind ?? 'bilateral';
  if (kind !== 'visit') return { form: kind, ...met };
  const roleOf = ({ id: actor }: GraphNode) =>
    facts.parties.find(({ node }) => node.id === actor)?.relationship.properties.role;
  if (roleOf(b) === 'host' && roleOf(a) !== 'host') return { form: 'received', ...met };
  if (roleOf(a) === 'host' && roleOf(b) !== 'host') return { form: 'received', ...met, a: b, b: a };
  return { form: 'visit', ...met };
}

function stateStep(
  a: GraphNode,
  b: GraphNode,
  state: GraphNode,
  nodes: readonly GraphNode[],
  around: Neighbourhood,
): StateStep {
  const at = nodes.indexOf(state);
  const [bodyOfA, bodyOfB] = [nodes.slice(0, at)[0], nodes.slice(at + 1)[0]];
  const through = [
    ...(bodyOfA ? [{ who: a, body: bodyOfA }] : []),
    ...(bodyOfB ? [{ who: b, body: bodyOfB }] : []),
  ];
  const whole = [a, ...nodes, b];
  const standing = whole.flatMap((node, index): readonly Link[] => {
    const next = whole[index + 1];
    const ties = [...around.out(node.id, 'REPRESENTS'), ...around.out(node.id, 'BELONGS_TO')];
    const back = next
      ? [...around.out(next.id, 'REPRESENTS'), ...around.out(next.id, 'BELONGS_TO')]
      : [];
    return [
      ...ties.filter((tie) => tie.node.id === next?.id),
      ...back.filter((tie) => tie.node.id === node.id),
    ];
  });
  const evidence = standing.flatMap(({ relationship }) => evidenceOf(relationship));
  return { form: 'state', a, b, state, through, evidence: [...new Set(evidence)] };
}

/** Every two of these, each pair once, in the order they were named. */
export function pairsOf(ids: readonly string[]): readonly (readonly [string, string])[] {
  return ids.flatMap((a, at) => ids.slice(at + 1).map((b) => [a, b] as const));
}
