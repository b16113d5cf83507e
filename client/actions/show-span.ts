import type { EvidenceSpan } from '../../contract/evidence-span.ts';
import { spanShown } from '../workspace/transitions.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/** Marks a sentence of the report and scrolls to it; the selection stays. Call it after `select`. */
export function showSpan(span: EvidenceSpan | null): void {
  useWorkspace.setState((workspace) => spanShown(workspace, span));
}
