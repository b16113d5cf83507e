import type { GraphNode } from '../../contract/graph.ts';
import { goTo } from '../actions/go-to.ts';
import { Listed } from '../i18n/Listed.tsx';
import { Name } from '../i18n/Name.tsx';
import classes from './Details.module.css';

/** A node's name; a click selects it. */
export function NodeLink({ node }: { readonly node: GraphNode }) {
  // The details say so when it can't be fetched.
  const go = () => void goTo(node.id).catch(() => undefined);
  return (
    <button type="button" className={classes.link} onClick={go}>
      <Name node={node} />
    </button>
  );
}

/** Names as a list in a sentence, each to be selected. */
export function NodeLinks({ nodes }: { readonly nodes: readonly GraphNode[] }) {
  return <Listed items={nodes.map((node) => <NodeLink key={node.id} node={node} />)} />;
}
