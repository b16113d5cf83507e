import { formatEvidence } from '../../../contract/evidence-span.ts';
import type { SnapshotView } from '../../../contract/snapshot.ts';
import type { Seen } from '../../canvas/seen.ts';
import { writeAddress } from '../../workspace/address/address.ts';
import type { Workspace } from '../../workspace/types.ts';
import { looksOf } from './looks-of.ts';

/** Characters that a document's `arrangement` and query may have. */
const LONGEST = { arrangement: 200_000, query: 20_000 };

/** How the page looks now, as a snapshot keeps it: to the pixel where the picture is drawn. */
export function viewOf(
  workspace: Workspace,
  seen: Seen | undefined,
  colourScheme: 'light' | 'dark',
): SnapshotView {
  const { language, view, surface, hiddenKinds, hiddenNodes, expanded, notes, span } = workspace;
  const arrangement = writeAddress({
    ...workspace,
    screen: 'explore',
    snapshot: null,
    query: null,
    language: null,
  });
  return {
    language,
    colourScheme,
    view,
    surface,
    hiddenKinds: [...hiddenKinds],
    hiddenNodes: [...hiddenNodes],
    expanded: [...expanded],
    selection: selectionOf(workspace),
    span: span && formatEvidence(span),
    notes: notes.map(({ on, text }) => ({ on, text })),
    ...(arrangement.length <= LONGEST.arrangement && { arrangement }),
    ...queryOf(workspace),
    ...placesOf(seen),
    ...(seen && looksOf(seen.picture)),
  };
}

function placesOf(seen: Seen | undefined): Partial<SnapshotView> {
  if (!seen) return {};
  const { positions, zoom, pan, frame } = seen;
  const drawn = frame.width > 0 && frame.height > 0;
  return {
    positions: Object.fromEntries([...positions].map(([id, { x, y }]) => [id, { x, y }])),
    labelsAbove: [...positions].flatMap(([id, { above }]) => (above ? [id] : [])),
    ...(drawn && { zoom, pan: { x: pan.x, y: pan.y }, frame }),
  };
}

function selectionOf({ selection }: Workspace): SnapshotView['selection'] {
  if (selection?.type === 'pair') return { type: 'pair', ids: [...selection.ids] };
  if (selection?.type === 'nodes') return { type: 'nodes', ids: [...selection.ids] };
  return selection;
}

function queryOf({ query }: Workspace): Pick<SnapshotView, 'query'> {
  if (!query || query.text.length > LONGEST.query) return {};
  try {
    const parameters = query.parameters === '' ? {} : JSON.parse(query.parameters);
    return { query: { statement: query.text, parameters } };
  } catch {
    // Parameters that are still being written belong to no query.
    return { query: { statement: query.text, parameters: {} } };
  }
}
