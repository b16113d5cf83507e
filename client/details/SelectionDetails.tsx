import type { Selection } from '../workspace/types.ts';
import { NodeDetails } from './NodeDetails.tsx';
import { NodesDetails } from './NodesDetails.tsx';
import { PairDetails } from './PairDetails.tsx';
import { RelationshipDetails } from './RelationshipDetails.tsx';

/** What there is to tell of what is selected. */
export function SelectionDetails({ selection }: { readonly selection: Selection }) {
  switch (selection.type) {
    case 'node':
      return <NodeDetails key={selection.id} id={selection.id} />;
    case 'relationship':
      return <RelationshipDetails key={selection.id} id={selection.id} />;
    case 'nodes':
      return <NodesDetails ids={selection.ids} />;
    case 'pair':
      return <PairDetails key={selection.ids.join()} ids={selection.ids} />;
  }
}
