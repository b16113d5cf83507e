/** What stands out when something is selected or pointed at: the rest dims and never vanishes. */
import type { Selection } from '../workspace/types.ts';
import type { DrawnEdge, Picture } from './picture.ts';

export interface Emphasis {
  /** What is selected itself. */
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** The lines that say in words what they are. */
  readonly told: ReadonlySet<string>;
  /** That and what is next to it. */
  readonly near: ReadonlySet<string>;
  /** Nodes and lines of a chain that is marked. */
  readonly chain?: ReadonlySet<string>;
}

/** The emphasis of a selection; undefined when nothing of it is drawn. */
export function emphasisOf(picture: Picture, selection: Selection | null): Emphasis | undefined {
  if (!selection) return undefined;
  if (selection.type === 'node') return ofNode(picture, selection.id);
  if (selection.type === 'relationship') {
    const edge = picture.edges.find(({ id }) => id === selection.id);
    return edge && ofEdges([edge]);
  }
  return selection.type === 'nodes'
    ? ofNodes(picture, selection.ids)
    : ofPair(picture, selection.ids);
}

/** The emphasis with a marked chain, which stays in sight whatever is selected. */
export function withChain(
  picture: Picture,
  emphasis: Emphasis | undefined,
  chain: readonly string[] = [],
): Emphasis | undefined {
  const drawn = new Set(picture.nodes.flatMap(({ id }) => (chain.includes(id) ? [id] : [])));
  if (drawn.size === 0) return emphasis;
  const next = new Map(chain.map((id, at) => [id, chain[at + 1]]));
  const edges = idsOf(
    picture.edges.filter(({ source, target, contact }) =>
      contact
        ? drawn.has(source) && drawn.has(target) && contact.meetings.some((id) => next.has(id))
        : next.get(source) === target || next.get(target) === source,
    ),
  );
  return {
    nodes: emphasis?.nodes ?? new Set(),
    edges: new Set([...edges, ...(emphasis?.edges ?? [])]),
    told: emphasis?.told ?? edges,
    near: new Set([...drawn, ...(emphasis?.near ?? [])]),
    chain: new Set([...drawn, ...edges]),
  };
}

function ofNode(picture: Picture, id: string): Emphasis | undefined {
  const edges = picture.edges.filter(({ source, target }) => source === id || target === id);
  if (picture.nodes.some((node) => node.id === id)) {
    // Whom somebody met is what one looks for: the others of their meetings belong to it.
    const meetings = new Set(edges.flatMap((edge) => (edge.strong ? [edge.target] : [])));
    const others = picture.edges.filter((edge) => edge.strong && meetings.has(edge.target));
    return {
      nodes: new Set([id]),
      edges: idsOf([...edges, ...others]),
      told: idsOf(edges),
      near: new Set([id, ...endsOf(edges), ...endsOf(others)]),
    };
  }
  // A meeting in the contacts view is the lines it made.
  const lines = picture.edges.filter(({ contact }) => contact?.meetings.includes(id));
  return lines.length > 0 ? ofEdges(lines) : undefined;
}

function ofPair(picture: Picture, ids: readonly [string, string]): Emphasis | undefined {
  const between = picture.edges.filter(
    ({ contact }) => contact?.ids[0] === ids[0] && contact.ids[1] === ids[1],
  );
  if (between.length > 0) return ofEdges(between);
  const taking = picture.edges.filter(({ source, strong }) => strong && ids.includes(source));
  const shared = taking.filter(({ target }) =>
    ids.every((id) => taking.some((edge) => edge.source === id && edge.target === target)),
  );
  const drawn = ids.filter((id) => picture.nodes.some((node) => node.id === id));
  if (drawn.length === 0) return undefined;
  return {
    nodes: new Set(drawn),
    edges: idsOf(shared),
    told: idsOf(shared),
    near: new Set([...drawn, ...endsOf(shared)]),
  };
}

// Several are looked at together: the lines between them tell what they are.
function ofNodes(picture: Picture, ids: readonly string[]): Emphasis | undefined {
  const wanted = new Set(ids);
  const nodes = new Set(picture.nodes.flatMap(({ id }) => (wanted.has(id) ? [id] : [])));
  if (nodes.size === 0) return undefined;
  const edges = picture.edges.filter(
    ({ source, target }) => nodes.has(source) || nodes.has(target),
  );
  const between = edges.filter(({ source, target }) => nodes.has(source) && nodes.has(target));
  return {
    nodes,
    edges: idsOf(between),
    told: idsOf(between),
    near: new Set([...nodes, ...endsOf(edges)]),
  };
}

function ofEdges(edges: readonly DrawnEdge[]): Emphasis {
  const ends = new Set(endsOf(edges));
  return { nodes: ends, edges: idsOf(edges), told: idsOf(edges), near: ends };
}

function idsOf(edges: readonly DrawnEdge[]): ReadonlySet<string> {
  return new Set(edges.map(({ id }) => id));
}

function endsOf(edges: readonly DrawnEdge[]): readonly string[] {
  return edges.flatMap(({ source, target }) => [source, target]);
}
