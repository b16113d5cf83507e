import { parseEvidence } from '../../../contract/evidence-span.ts';
import { NODE_KINDS } from '../../../contract/model.ts';
import type { SnapshotView } from '../../../contract/snapshot.ts';
import type { Wanted } from '../../canvas/seen.ts';
import { readAddress } from '../../workspace/address/address.ts';
import {
  DEFAULT_HIDDEN_KINDS,
  pairOf,
  remember,
  selectionOf,
} from '../../workspace/transitions.ts';
import { type Selection, SURFACES, VIEWS, type Workspace } from '../../workspace/types.ts';
import type { Archive } from '../archive/archive.ts';
import { startingPart } from '../archive/starting-part.ts';

/**
 * The workspace as a snapshot keeps it; the reader's language stays. Undo leads back to what was
 * looked at before it, if that was anything.
 *
 * @param snapshot its id on the shelf; null for one that came by a link
 */
export function restoredFrom(
  archive: Archive,
  view: SnapshotView,
  workspace: Workspace,
  snapshot: string | null,
): Workspace {
  const looked = workspace.graph.nodes.size > 0;
  const { language: _, ...arranged } = readAddress(view.arrangement ?? '');
  const hidden = view.hiddenKinds ?? (view.arrangement ? arranged.hiddenKinds : undefined);
  const { span } = view;
  return {
    ...workspace,
    ...arranged,
    graph: startingPart(archive),
    view: VIEWS.find((each) => each === view.view) ?? arranged.view,
    surface: SURFACES.find((each) => each === view.surface) ?? arranged.surface,
    hiddenKinds: hidden ? NODE_KINDS.filter((kind) => hidden.includes(kind)) : DEFAULT_HIDDEN_KINDS,
    hiddenNodes: view.hiddenNodes ?? arranged.hiddenNodes,
    expanded: view.expanded ?? arranged.expanded,
    notes: view.notes ?? arranged.notes,
    selection: selectionFrom(view.selection),
    span: (span && parseEvidence(span)) || null,
    screen: 'explore',
    snapshot,
    query: null,
    expanding: null,
    notice: null,
    past: looked ? remember(workspace, {}).past : [],
    future: [],
  };
}

/** Where everything stood, for the picture that is drawn next. */
export function wantedFrom({
  positions,
  labelsAbove,
  zoom,
  pan,
  frame,
  selection,
}: SnapshotView): Wanted {
  const above = new Set(labelsAbove);
  return {
    positions: new Map(
      Object.entries(positions ?? {}).map(([id, at]) => [id, { ...at, above: above.has(id) }]),
    ),
    zoom,
    pan,
    frame,
    selected: Boolean(selection),
  };
}

function selectionFrom(kept: SnapshotView['selection']): Selection | null {
  if (!kept) return null;
  if (kept.type === 'pair') return pairOf(...kept.ids);
  return kept.type === 'nodes' ? selectionOf(kept.ids) : kept;
}
