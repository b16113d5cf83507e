import { useIsFetching } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { overviewQuery } from '../shell/overview-query.ts';
import { Story } from '../story/Story.tsx';
import { useWorkspace } from '../workspace/workspace.ts';
import { DetailsWaiting } from './DetailsWaiting.tsx';

// At first sight nothing is selected: what tells of a selection comes when there is one.
const SelectionDetails = lazy(async () => ({
  default: (await import('./SelectionDetails.tsx')).SelectionDetails,
}));
const Library = lazy(async () => {
  const [{ Library }, { openWorkbench }] = await Promise.all([
    import('../cypher/library/Library.tsx'),
    import('../cypher/open-workbench.ts'),
  ]);
  openWorkbench();
  return { default: Library };
});

/** What is selected; when nothing is, the story, or with Cypher what is kept of queries. */
export function Finder() {
  const selection = useWorkspace((workspace) => workspace.selection);
  const screen = useWorkspace((workspace) => workspace.screen);
  const bare = useWorkspace((workspace) => workspace.graph.nodes.size === 0);
  const isOpening = useIsFetching({ queryKey: overviewQuery.queryKey }) > 0 && bare;
  if (selection) {
    return (
      <Suspense fallback={<DetailsWaiting />}>
        <SelectionDetails selection={selection} />
      </Suspense>
    );
  }
  if (screen === 'cypher') {
    return (
      <Suspense fallback={<DetailsWaiting />}>
        <Library />
      </Suspense>
    );
  }
  return isOpening ? <DetailsWaiting /> : <Story />;
}
