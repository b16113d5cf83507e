/** Who answers the page, the server or a snapshot, follows what is looked at: undo changes it, too. */
import type { QueryClient } from '@tanstack/react-query';
import { type Wanted, wantSeen } from '../../canvas/seen.ts';
import { type Answers, answerWith } from '../../remote/get-json.ts';
import { overviewQuery } from '../../shell/overview-query.ts';
import type { Workspace } from '../../workspace/types.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import { type Opened, useOpened } from './opened.ts';

/** What an open snapshot answers with, what is said about it, and how its picture stands. */
export interface Session {
  readonly answers: Answers;
  readonly opened: Opened;
  readonly wanted: Wanted;
}

/** Snapshots that are open, or that undo or redo lead to. */
const sessions = new Map<string, Session>();

/** What stays as it is whichever answers: the shelf itself, and who may do what. */
const OF_THE_SERVER = ['health', 'session', 'snapshots', 'schema'];

/** Whether who answers is being changed already. */
let changing = false;
let following = false;

/** Keeps a snapshot for undo and redo; those that neither leads to any more are let go. */
export function keepSession(id: string, session: Session): void {
  const { past, future, snapshot } = useWorkspace.getState();
  const reached = new Set([...past, ...future].map((each) => each.snapshot).concat(snapshot));
  for (const each of sessions.keys()) if (!reached.has(each)) sessions.delete(each);
  sessions.set(id, session);
}

/**
 * Has a snapshot answer in the server's place, or with null the server again, and changes what is
 * looked at.
 *
 * @param drawn whether there is a picture then; otherwise it is opened anew
 */
export function answerFrom(
  queries: QueryClient,
  session: Session | null,
  { drawn }: { readonly drawn: boolean },
  change: () => void,
): void {
  answerWith(session?.answers ?? null);
  if (session) wantSeen('workspace', session.wanted);
  changing = true;
  change();
  changing = false;
  useOpened.setState({ opened: session?.opened ?? null });
  const [overview] = overviewQuery.queryKey;
  const stays = drawn ? [...OF_THE_SERVER, overview] : OF_THE_SERVER;
  if (drawn) queries.setQueryData(overviewQuery.queryKey, true);
  void queries.resetQueries({ predicate: ({ queryKey: [of] }) => !stays.includes(String(of)) });
}

/** From now on undo and redo lead into snapshots and out of them. */
export function followSnapshot(queries: QueryClient): void {
  if (following) return;
  following = true;
  useWorkspace.subscribe((now: Workspace, previous: Workspace) => {
    if (changing || now.snapshot === previous.snapshot) return;
    const session = now.snapshot === null ? null : sessions.get(now.snapshot);
    // One that is not here any more is fetched by the page that opens it.
    if (session === undefined) return;
    answerFrom(queries, session, { drawn: now.graph.nodes.size > 0 }, () =>
      useWorkspace.setState({ selection: null, span: null }),
    );
  });
}
