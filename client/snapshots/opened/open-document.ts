import type { QueryClient } from '@tanstack/react-query';
import type { Snapshot } from '../../../contract/snapshot.ts';
import { wantSeen } from '../../canvas/seen.ts';
import { speechOf } from '../../i18n/speech.ts';
import { answerWith } from '../../remote/get-json.ts';
import { overviewQuery } from '../../shell/overview-query.ts';
import { arrangementOf, INITIAL_ARRANGEMENT } from '../../workspace/transitions.ts';
import type { Workspace } from '../../workspace/types.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import { answersOf } from '../archive/answers-of.ts';
import { archiveOf } from '../archive/archive.ts';
import { restoredFrom, wantedFrom } from '../view/restored-from.ts';
import { IS_GUEST, useOpened } from './opened.ts';

/** How the present was looked at before a snapshot was opened. */
let before: Partial<Workspace> | null = null;

/** What stays as it is whichever answers: the shelf itself, and who may do what. */
const OF_THE_SERVER = ['health', 'session', 'snapshots', 'schema'];

/**
 * Shows a snapshot in place of the present: everything the page asks is answered from it until
 * `backToPresent`. `kept` says what it is called on the shelf.
 */
export function openDocument(
  queries: QueryClient,
  document: Snapshot,
  kept: { readonly id: string | null; readonly name?: string; readonly note?: string | null },
): void {
  const archive = archiveOf(document);
  const { view = {}, kind, taken, store, name = null, note = null, reports } = document;
  const noText = () => speechOf(useWorkspace.getState().language).t('snapshots.opened.noText');
  answerWith(answersOf(archive, noText, IS_GUEST));
  if (!useOpened.getState().opened) before = presentOf(useWorkspace.getState());
  wantSeen('workspace', wantedFrom(view));
  useWorkspace.setState((workspace) => {
    const restored = restoredFrom(archive, view, { ...workspace, snapshot: kept.id });
    // A link to something in a snapshot points at that.
    const pointed = workspace.snapshot === kept.id || IS_GUEST ? workspace.selection : null;
    return pointed ? { ...restored, selection: pointed } : restored;
  });
  useOpened.setState({
    opened: {
      name: kept.name ?? name,
      note: kept.note === undefined ? note : kept.note,
      head: { kind, taken, store },
      sources: reports.map(({ title }) => title),
    },
  });
  askAgain(queries, true);
}

/** Shows the present again, as it was looked at before. */
export function backToPresent(queries: QueryClient): void {
  answerWith(null);
  const there = before?.graph && before.graph.nodes.size > 0;
  useOpened.setState({ opened: null });
  useWorkspace.setState({
    ...(there ? before : { ...INITIAL_ARRANGEMENT, selection: null, span: null }),
    snapshot: null,
    past: [],
    future: [],
    notice: null,
  });
  before = null;
  askAgain(queries, Boolean(there));
}

function presentOf(workspace: Workspace): Partial<Workspace> {
  const { selection, span, surface } = workspace;
  return { ...arrangementOf(workspace), selection, span, surface };
}

// Asks everything again of whichever answers now; the picture is there already, or is opened anew.
function askAgain(queries: QueryClient, drawn: boolean): void {
  const [overview] = overviewQuery.queryKey;
  const stays = drawn ? [...OF_THE_SERVER, overview] : OF_THE_SERVER;
  if (drawn) queries.setQueryData(overviewQuery.queryKey, true);
  void queries.resetQueries({ predicate: ({ queryKey: [of] }) => !stays.includes(String(of)) });
}
