import { lazy, Suspense } from 'react';
import type { GraphNode } from '../../contract/graph.ts';
import { KindShape } from '../canvas/KindShape.tsx';
import { useSpeech } from '../i18n/use-speech.ts';
import { visibleKindOf } from '../workspace/visible-graph.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { CloseDetails } from './CloseDetails.tsx';
import classes from './Details.module.css';
import { NodeLink } from './NodeLink.tsx';

const SelectionActions = lazy(async () => {
  const [{ SelectionActions }, { addActionWords }] = await Promise.all([
    import('./SelectionActions.tsx'),
    import('../palette/words/add-action-words.ts'),
  ]);
  addActionWords();
  return { default: SelectionActions };
});

/** Several that were picked together: who they are. */
export function NodesDetails({ ids }: { readonly ids: readonly string[] }) {
  const { t, number } = useSpeech();
  const graph = useWorkspace((workspace) => workspace.graph);
  const nodes = ids.flatMap((id) => graph.nodes.get(id) ?? []);
  return (
    <article className={classes.details}>
      <div className={classes.head}>
        <div className={classes.kindLine}>
          <span>{t('details.several')}</span>
          <CloseDetails />
        </div>
        <h2>{t('count.chosen', { count: ids.length, n: number(ids.length) })}</h2>
      </div>
      <Suspense>
        <SelectionActions />
      </Suspense>
      <ul className={classes.chosen}>
        {nodes.map((node) => (
          <li key={node.id}>
            {kindShape(node)}
            <NodeLink node={node} />
          </li>
        ))}
      </ul>
    </article>
  );
}

function kindShape(node: GraphNode) {
  const kind = visibleKindOf(node);
  return kind && <KindShape kind={kind} size={13} />;
}
