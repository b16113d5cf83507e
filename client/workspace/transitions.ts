/** Pure steps from one workspace to the next; the actions apply them. */
import type { EvidenceSpan } from '../../contract/evidence-span.ts';
import type { Subgraph } from '../../contract/graph.ts';
import type { NodeKind } from '../../contract/model.ts';
import { type Filters, NO_FILTERS } from './filters.ts';
import { PLAIN_LOOK } from './look.ts';
import type { Note } from './note.ts';
import { selectedNodes } from './selected-nodes.ts';
import type { Arrangement, Selection, View, Workspace, WorkspaceGraph } from './types.ts';

/** Steps that can be undone; older ones are forgotten. */
const MAX_HISTORY = 100;

export const EMPTY_GRAPH: WorkspaceGraph = {
  nodes: new Map(),
  relationships: new Map(),
  omitted: { nodes: 0, relationships: 0 },
};

/** A link is no longer than what people can send: it names so many of the nodes that were added. */
const MOST_ADDED = 200;

/** Topics and statements are many and long: the picture starts with who met whom, without them. */
export const DEFAULT_HIDDEN_KINDS: readonly NodeKind[] = ['Topic', 'Statement'];

export const INITIAL_ARRANGEMENT: Arrangement = {
  view: 'meetings',
  hiddenKinds: DEFAULT_HIDDEN_KINDS,
  hiddenNodes: [],
  expanded: [],
  added: [],
  filters: NO_FILTERS,
  layout: 'force',
  centre: null,
  grouping: 'none',
  pinned: new Map(),
  look: PLAIN_LOOK,
  notes: [],
  paths: { ends: [], without: [], states: false, chain: [] },
  matrix: { of: 'actors', order: 'meetings' },
  snapshot: null,
  meetings: { of: null, kind: null, topic: null },
  graph: EMPTY_GRAPH,
};

export const INITIAL_WORKSPACE: Workspace = {
  ...INITIAL_ARRANGEMENT,
  language: 'ar',
  screen: 'explore',
  surface: 'canvas',
  selection: null,
  span: null,
  query: null,
  expanding: null,
  notice: null,
  past: [],
  future: [],
};

/** A pair whose ids are in order, so that both ways round are one. */
export function pairOf(a: string, b: string): Selection & { type: 'pair' } {
  return { type: 'pair', ids: a < b ? [a, b] : [b, a] };
}

/** The selection of these nodes: of nothing, of one, or of many. */
export function selectionOf(ids: readonly string[]): Selection | null {
  const [id, ...others] = new Set(ids);
  if (id === undefined) return null;
  return others.length === 0 ? { type: 'node', id } : { type: 'nodes', ids: [id, ...others] };
}

/** Points at something, or at nothing; the marked sentence is let go. */
export function selected(workspace: Workspace, selection: Selection | null): Workspace {
  return { ...workspace, selection, span: null };
}

/** Adds nodes to those that are selected; a single one that is selected already is taken out. */
export function picked(workspace: Workspace, ids: readonly string[]): Workspace {
  const before = selectedNodes(workspace.selection, workspace.graph);
  const [id] = ids;
  const after =
    ids.length === 1 && id !== undefined && before.includes(id)
      ? before.filter((each) => each !== id)
      : [...before, ...ids];
  return selected(workspace, selectionOf(after));
}

/** Marks a sentence of the report; the selection stays. */
export function spanShown(workspace: Workspace, span: EvidenceSpan | null): Workspace {
  return { ...workspace, span };
}

export function kindToggled(workspace: Workspace, kind: NodeKind): Workspace {
  const hiddenKinds = workspace.hiddenKinds.includes(kind)
    ? workspace.hiddenKinds.filter((hidden) => hidden !== kind)
    : [...workspace.hiddenKinds, kind];
  return remember(workspace, { hiddenKinds });
}

/** Sets what is kept out of sight; nothing happens when it is so already. */
export function filtersChanged(workspace: Workspace, filters: Filters): Workspace {
  const isSame = JSON.stringify(filters) === JSON.stringify(workspace.filters);
  return isSame ? workspace : remember(workspace, { filters });
}

/** Writes a note, changes one, or with `after` null takes one away. */
export function noteChanged(
  workspace: Workspace,
  before: Note | null,
  after: Note | null,
): Workspace {
  const { notes } = workspace;
  const at = before === null ? notes.length : notes.indexOf(before);
  if (at < 0 || before?.text === after?.text) return workspace;
  const next = [...notes.slice(0, at), ...(after ? [after] : []), ...notes.slice(at + 1)];
  return remember(workspace, { notes: next });
}

export function viewSet(workspace: Workspace, view: View): Workspace {
  return workspace.view === view ? workspace : remember(workspace, { view });
}

/** Shows again what was hidden one by one. */
export function hiddenNodesShown(workspace: Workspace): Workspace {
  return workspace.hiddenNodes.length === 0 ? workspace : remember(workspace, { hiddenNodes: [] });
}

/** Starts over with these parts of the graph: the overview, then each neighbourhood a link names. */
export function graphOpened(
  workspace: Workspace,
  overview: Subgraph,
  others: readonly Subgraph[] = [],
): Workspace {
  // The first of them are of what was expanded, in that order.
  const graph = others.reduce((grown, part, at) => merged(grown, part, workspace.expanded[at]), {
    ...merged(EMPTY_GRAPH, overview),
    omitted: overview.omitted,
  });
  return { ...workspace, graph, past: [], future: [], notice: null, expanding: null };
}

/** Adds a node's neighbourhood to the picture and says how much of it is there. */
export function expandedWith(workspace: Workspace, id: string, subgraph: Subgraph): Workspace {
  const graph = merged(workspace.graph, subgraph, id);
  const added = graph.nodes.size - workspace.graph.nodes.size;
  const shown = subgraph.nodes.filter((node) => node.id !== id).length;
  const expanded = workspace.expanded.includes(id)
    ? workspace.expanded
    : [...workspace.expanded, id];
  const grown = graph.relationships.size > workspace.graph.relationships.size || added > 0;
  return {
    ...(grown ? remember(workspace, { graph, expanded }) : workspace),
    expanding: null,
    notice: { type: 'expanded', id, added, shown, total: shown + subgraph.omitted.nodes },
  };
}

/** Adds a part of the graph that was found elsewhere or `around` a node, and says how much was new. */
export function addedTo(workspace: Workspace, subgraph: Subgraph, around?: string): Workspace {
  const graph = merged(workspace.graph, subgraph, around);
  const ids = subgraph.nodes.map(({ id }) => id);
  const added = ids.filter((id) => !workspace.graph.nodes.has(id));
  const all = [...new Set([...workspace.added, ...added])].slice(0, MOST_ADDED);
  const grown = added.length > 0 || graph.relationships.size > workspace.graph.relationships.size;
  return {
    ...(grown ? remember(workspace, { graph, added: all }) : workspace),
    notice: { type: 'added', added, total: ids.length },
  };
}

export function undone(workspace: Workspace): Workspace {
  const previous = workspace.past.at(-1);
  if (!previous) return workspace;
  return {
    ...workspace,
    ...previous,
    past: workspace.past.slice(0, -1),
    future: [arrangementOf(workspace), ...workspace.future],
    notice: null,
  };
}

export function redone(workspace: Workspace): Workspace {
  const [next, ...future] = workspace.future;
  if (!next) return workspace;
  return {
    ...workspace,
    ...next,
    past: [...workspace.past, arrangementOf(workspace)],
    future,
    notice: null,
  };
}

/** Takes a step that undo takes back. */
export function remember(workspace: Workspace, change: Partial<Arrangement>): Workspace {
  const past = [...workspace.past, arrangementOf(workspace)].slice(-MAX_HISTORY);
  return { ...workspace, ...change, past, future: [], notice: null };
}

/** What undo goes over, as it is now. */
export function arrangementOf(workspace: Workspace): Arrangement {
  const keys = Object.keys(INITIAL_ARRANGEMENT) as (keyof Arrangement)[];
  return Object.fromEntries(keys.map((key) => [key, workspace[key]])) as unknown as Arrangement;
}

function merged(graph: WorkspaceGraph, subgraph: Subgraph, expanded?: string): WorkspaceGraph {
  const nodes = new Map(graph.nodes);
  const broughtBy = new Map(graph.broughtBy);
  for (const node of subgraph.nodes) {
    if (expanded !== undefined && !nodes.has(node.id)) broughtBy.set(node.id, expanded);
    nodes.set(node.id, node);
  }
  const relationships = new Map(graph.relationships);
  for (const relationship of subgraph.relationships) {
    relationships.set(relationship.id, relationship);
  }
  // What comes in is no longer left out.
  const left = (omitted: number, grown: number) => Math.max(0, omitted - grown);
  const omitted = {
    nodes: left(graph.omitted.nodes, nodes.size - graph.nodes.size),
    relationships: left(graph.omitted.relationships, relationships.size - graph.relationships.size),
  };
  return { nodes, relationships, omitted, broughtBy };
}
