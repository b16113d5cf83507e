import type { QueryClient } from '@tanstack/react-query';
import type { Snapshot } from '../../../contract/snapshot.ts';
import { speechOf } from '../../i18n/speech.ts';
import { arrangementOf, INITIAL_ARRANGEMENT, remember } from '../../workspace/transitions.ts';
import type { Workspace } from '../../workspace/types.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import { answersOf } from '../archive/answers-of.ts';
import { archiveOf } from '../archive/archive.ts';
import { restoredFrom, wantedFrom } from '../view/restored-from.ts';
import { answerFrom, followSnapshot, keepSession, type Session } from './follow-snapshot.ts';
import { IS_GUEST } from './opened.ts';

/** How the present was looked at before a snapshot was opened; null: not at all. */
let before: Partial<Workspace> | null = null;

/**
 * Shows a snapshot in place of the present: everything the page asks is answered from it until
 * `backToPresent`, or until undo leads out of it. `kept` says what it is called on the shelf.
 */
export function openDocument(
  queries: QueryClient,
  document: Snapshot,
  kept: { readonly id: string | null; readonly name?: string; readonly note?: string | null },
): void {
  const archive = archiveOf(document);
  const session = sessionOf(document, archive, kept);
  const now = useWorkspace.getState();
  if (now.snapshot === null && now.graph.nodes.size > 0) before = presentOf(now);
  if (kept.id !== null) keepSession(kept.id, session);
  followSnapshot(queries);
  answerFrom(queries, session, { drawn: true }, () =>
    useWorkspace.setState((workspace) => {
      const restored = restoredFrom(archive, document.view ?? {}, workspace, kept.id);
      // A link to something in a snapshot, or to one of its views, leads there.
      const linked = workspace.snapshot === kept.id || IS_GUEST;
      return {
        ...restored,
        ...(linked && workspace.selection && { selection: workspace.selection }),
        ...(linked && workspace.surface !== 'canvas' && { surface: workspace.surface }),
      };
    }),
  );
}

/** Shows the present again, as it was looked at before; undo leads back into the snapshot. */
export function backToPresent(queries: QueryClient): void {
  const there = before;
  answerFrom(queries, null, { drawn: there !== null }, () =>
    useWorkspace.setState((workspace) =>
      there
        ? { ...remember(workspace, {}), ...there, snapshot: null }
        : {
            ...workspace,
            ...INITIAL_ARRANGEMENT,
            selection: null,
            span: null,
            past: [],
            future: [],
          },
    ),
  );
}

function sessionOf(
  document: Snapshot,
  archive: ReturnType<typeof archiveOf>,
  kept: { readonly name?: string; readonly note?: string | null },
): Session {
  const { view = {}, kind, taken, store, name = null, note = null, reports } = document;
  const noText = () => speechOf(useWorkspace.getState().language).t('snapshots.opened.noText');
  return {
    answers: answersOf(archive, noText, IS_GUEST),
    wanted: wantedFrom(view),
    opened: {
      name: kept.name ?? name,
      note: kept.note === undefined ? note : kept.note,
      head: { kind, taken, store },
      sources: reports.map(({ title }) => title),
    },
  };
}

function presentOf(workspace: Workspace): Partial<Workspace> {
  const { selection, span, surface } = workspace;
  return { ...arrangementOf(workspace), selection, span, surface };
}
