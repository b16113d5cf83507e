import { remember } from '../workspace/transitions.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/** Of which of an actor's meetings their page tells: of one kind, about one topic, or of all. */
export function chooseMeetings(
  of: string,
  { kind, topic }: { readonly kind?: string | undefined; readonly topic?: string | undefined },
): void {
  const meetings = { of: kind || topic ? of : null, kind: kind ?? null, topic: topic ?? null };
  useWorkspace.setState((workspace) => remember(workspace, { meetings }));
}
