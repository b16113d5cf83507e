import type { GraphNode } from '../../contract/graph.ts';
import { kindOf, RELATIONSHIP_TYPES, type RelationshipType } from '../../contract/model.ts';
import type { Span } from '../../contract/reports.ts';
import type { VisibleKind } from '../workspace/visible-graph.ts';
import type { Segment } from './segments.ts';

/** The kind whose colour a relationship's words are underlined in. */
const RELATIONSHIP_KINDS: Readonly<Record<RelationshipType, VisibleKind>> = {
  TOOK_PART_IN: 'Meeting',
  REPRESENTS: 'Person',
  BELONGS_TO: 'Organization',
  MEMBER_OF: 'Organization',
  HELD_IN: 'Place',
  LOCATED_IN: 'Place',
  PART_OF: 'Meeting',
  DISCUSSED: 'Topic',
  CONCERNS: 'Topic',
  MADE: 'Statement',
  MADE_DURING: 'Statement',
  REPORTED: 'Statement',
  ABOUT: 'Statement',
};

/** The kind of what a span supports: of its first node that is known, else of a relationship. */
export function spanKind(
  span: Span,
  nodes: ReadonlyMap<string, GraphNode>,
): VisibleKind | undefined {
  for (const id of span.nodes) {
    const kind = kindOf(nodes.get(id)?.labels ?? []);
    if (kind && kind !== 'Report') return kind;
  }
  for (const id of span.relationships) {
    const type = RELATIONSHIP_TYPES.find((one) => id.startsWith(`${one}:`));
    if (type) return RELATIONSHIP_KINDS[type];
  }
  return undefined;
}

/** The kinds a segment is underlined for, innermost first, each once, two at most. */
export function segmentKinds(
  { spans }: Segment,
  nodes: ReadonlyMap<string, GraphNode>,
): readonly VisibleKind[] {
  const kinds = spans.map((span) => spanKind(span, nodes)).filter((kind) => kind !== undefined);
  return [...new Set(kinds)].slice(0, 2);
}

/** One thing that some words support. */
export type Supported =
  | { readonly type: 'node'; readonly id: string }
  | { readonly type: 'relationship'; readonly id: string };

/** What a segment supports: what its innermost span supports first, nodes before relationships. */
export function supportedBy({ spans }: Segment): readonly Supported[] {
  const found = new Map<string, Supported>();
  for (const { nodes, relationships } of spans) {
    for (const id of nodes) if (!found.has(id)) found.set(id, { type: 'node', id });
    for (const id of relationships) {
      if (!found.has(id)) found.set(id, { type: 'relationship', id });
    }
  }
  return [...found.values()];
}
