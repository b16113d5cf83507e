import { useIsFetching } from '@tanstack/react-query';
import { overviewQuery } from '../shell/overview-query.ts';
import { Story } from '../story/Story.tsx';
import { useWorkspace } from '../workspace/workspace.ts';
import { DetailsWaiting, NodeDetails } from './NodeDetails.tsx';
import { PairDetails, RelationshipDetails } from './RelationshipDetails.tsx';

/** What is selected, or the story when nothing is. */
export function Finder() {
  const selection = useWorkspace((workspace) => workspace.selection);
  const bare = useWorkspace((workspace) => workspace.graph.nodes.size === 0);
  const isOpening = useIsFetching({ queryKey: overviewQuery.queryKey }) > 0 && bare;
  if (selection?.type === 'node') return <NodeDetails key={selection.id} id={selection.id} />;
  if (selection?.type === 'relationship') {
    return <RelationshipDetails key={selection.id} id={selection.id} />;
  }
  if (selection) return <PairDetails key={selection.ids.join()} ids={selection.ids} />;
  return isOpening ? <DetailsWaiting /> : <Story />;
}
