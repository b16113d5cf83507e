import { useEffect, useState } from 'react';
import type { Filters } from '../workspace/filters.ts';
import type { WorkspaceGraph } from '../workspace/types.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { contactsOf } from './contacts-of.ts';
import type { Measures } from './measures.ts';
import { runMeasures } from './run-measures.ts';

interface Measured {
  readonly graph: WorkspaceGraph;
  readonly filters: Filters;
  readonly measures: Promise<Measures>;
  readonly running: AbortController;
}

/** What was measured last: several places ask of the same graph. */
let latest: Measured | undefined;

function measuresOf(graph: WorkspaceGraph, filters: Filters): Promise<Measures> {
  if (latest?.graph === graph && latest.filters === filters) return latest.measures;
  latest?.running.abort();
  const running = new AbortController();
  const measures = runMeasures(contactsOf(graph, filters), running.signal);
  latest = { graph, filters, measures, running };
  return measures;
}

/**
 * The measures of what the filters leave of the picture's graph; undefined while they are not
 * wanted or not there yet. Until new ones come, those from before stay.
 *
 * @param patience milliseconds to wait before they are begun, for what is only read beside the picture
 */
export function useMeasures(wanted: boolean, patience = 0): Measures | undefined {
  const graph = useWorkspace((workspace) => workspace.graph);
  const filters = useWorkspace((workspace) => workspace.filters);
  const [measures, setMeasures] = useState<Measures>();
  useEffect(() => {
    if (!wanted) return setMeasures(undefined);
    let current = true;
    const begin = () =>
      measuresOf(graph, filters).then(
        (found) => current && setMeasures(found),
        () => current && setMeasures(undefined),
      );
    const waiting = setTimeout(begin, patience);
    return () => {
      current = false;
      clearTimeout(waiting);
    };
  }, [graph, filters, wanted, patience]);
  return measures;
}
