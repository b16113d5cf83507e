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
function spanKind(span: Span, nodes: ReadonlyMap<string, GraphNode>): VisibleKind | undefined {
  for (const id of [...span.nodes, ...span.relationships]) {
    const kind = kindOfId(id, nodes);
    if (kind) return kind;
  }
  return undefined;
}

/** The kind of the first of these that a span supports. */
export function selectedKind(
  span: Span,
  ids: ReadonlySet<string>,
  nodes: ReadonlyMap<string, GraphNode>,
): VisibleKind | undefined {
  const id = [...span.nodes, ...span.relationships].find((one) => ids.has(one));
  return id === undefined ? undefined : kindOfId(id, nodes);
}

// A node's kind, or the kind that a relationship (`TYPE:from:to`) is underlined as.
function kindOfId(id: string, nodes: ReadonlyMap<string, GraphNode>): VisibleKind | undefined {
  const kind = kindOf(nodes.get(id)?.labels ?? []);
  if (kind) return kind === 'Report' ? undefined : kind;
  const type = RELATIONSHIP_TYPES.find((one) => id.startsWith(`${one}:`));
  return type && RELATIONSHIP_KINDS[type];
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
