import { useEffect, useState } from 'react';
import type { WorkspaceGraph } from '../workspace/types.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { contactsOf } from './contacts-of.ts';
import type { Measures } from './measures.ts';
import { runMeasures } from './run-measures.ts';

/** What was measured last: several places ask of the same graph. */
let latest: { readonly graph: WorkspaceGraph; readonly measures: Promise<Measures> } | undefined;
let running = new AbortController();

function measuresOf(graph: WorkspaceGraph): Promise<Measures> {
  if (latest?.graph === graph) return latest.measures;
  running.abort();
  running = new AbortController();
  latest = { graph, measures: runMeasures(contactsOf(graph), running.signal) };
  return latest.measures;
}

/**
 * The measures of what is in the picture, hidden or not; undefined while they are not wanted or
 * not there yet. Until new ones come, those of the picture before stay.
 */
export function useMeasures(wanted: boolean): Measures | undefined {
  const graph = useWorkspace((workspace) => workspace.graph);
  const [measures, setMeasures] = useState<Measures>();
  useEffect(() => {
    if (!wanted) return setMeasures(undefined);
    let current = true;
    measuresOf(graph).then(
      (found) => current && setMeasures(found),
      () => current && setMeasures(undefined),
    );
    return () => {
      current = false;
    };
  }, [graph, wanted]);
  return measures;
}
