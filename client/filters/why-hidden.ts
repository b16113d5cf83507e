/** Why something is not in the picture, and what would bring it there. */
import { makePicture, type Shown } from '../canvas/picture.ts';
import { type FilterName, filtersSet, withoutFilter } from '../workspace/filters.ts';
import { type VisibleKind, visibleKindOf } from '../workspace/visible-graph.ts';

/** One thing that keeps a node out: its hidden kind, its own hiding, the way of looking, a filter. */
export type Cause =
  | { readonly type: 'kind'; readonly kind: VisibleKind }
  | { readonly type: 'hidden'; readonly id: string }
  | { readonly type: 'view' }
  | { readonly type: 'filter'; readonly name: FilterName };

export interface Why {
  /** Whether it is in the graph that is here at all; if not it has to be fetched first. */
  readonly isHere: boolean;
  /** Each of these has to be undone. */
  readonly causes: readonly Cause[];
  /** And of these any one, if there are any: two or more filters, each of which leaves it out alone. */
  readonly anyOf: readonly Cause[];
}

/** What keeps a node out of the picture; no causes when it is in it, or is nothing to be drawn. */
export function whyHidden(workspace: Shown, id: string): Why {
  const node = workspace.graph.nodes.get(id);
  const kind = node && visibleKindOf(node);
  if (!kind) return { isHere: node !== undefined, causes: [], anyOf: [] };
  const all = causesFor(workspace, id, kind);
  const shows = (causes: readonly Cause[]) => isDrawn(causes.reduce(causeUndone, workspace), id);
  // What can be left as it is although all the rest is undone is no cause.
  const causes = all.reduce<readonly Cause[]>((kept, cause) => {
    const fewer = kept.filter((other) => other !== cause);
    return shows(fewer) ? fewer : kept;
  }, all);
  const others = causes.filter(({ type }) => type !== 'filter');
  const alone = all.filter((cause) => cause.type === 'filter' && shows([...others, cause]));
  const isChoice = alone.length > 1 && !shows(others);
  return { isHere: true, causes: isChoice ? others : causes, anyOf: isChoice ? alone : [] };
}

/** The workspace without this one cause. */
export function causeUndone<T extends Shown>(workspace: T, cause: Cause): T {
  switch (cause.type) {
    case 'kind':
      return {
        ...workspace,
        hiddenKinds: workspace.hiddenKinds.filter((kind) => kind !== cause.kind),
      };
    case 'hidden':
      return { ...workspace, hiddenNodes: workspace.hiddenNodes.filter((id) => id !== cause.id) };
    case 'view':
      return { ...workspace, view: 'meetings' };
    case 'filter':
      return { ...workspace, filters: withoutFilter(workspace.filters, cause.name) };
  }
}

function causesFor(workspace: Shown, id: string, kind: VisibleKind): readonly Cause[] {
  return [
    ...(workspace.hiddenKinds.includes(kind) ? [{ type: 'kind' as const, kind }] : []),
    ...(workspace.hiddenNodes.includes(id) ? [{ type: 'hidden' as const, id }] : []),
    ...(workspace.view === 'contacts' ? [{ type: 'view' as const }] : []),
    ...filtersSet(workspace.filters).map((name) => ({ type: 'filter' as const, name })),
  ];
}

function isDrawn(workspace: Shown, id: string): boolean {
  return makePicture(workspace).nodes.some((node) => node.id === id);
}
