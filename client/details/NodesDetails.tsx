import { useSpeech } from '../i18n/use-speech.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { CloseDetails } from './CloseDetails.tsx';
import classes from './Details.module.css';
import { NodeLink } from './NodeLink.tsx';

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
      <ul>
        {nodes.map((node) => (
          <li key={node.id}>
            <NodeLink node={node} />
          </li>
        ))}
      </ul>
    </article>
  );
}
