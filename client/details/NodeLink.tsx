import type { MouseEvent, ReactNode } from 'react';
import type { GraphNode } from '../../contract/graph.ts';
import { goTo } from '../actions/go-to.ts';
import { Listed } from '../i18n/Listed.tsx';
import { Name } from '../i18n/Name.tsx';
import { writeAddress } from '../workspace/address/address.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './Details.module.css';

/** A node's name; a click selects it. */
export function NodeLink({ node }: { readonly node: GraphNode }) {
  return (
    <IdLink id={node.id}>
      <Name node={node} />
    </IdLink>
  );
}

/** Words that lead to a node, also in a new tab. */
export function IdLink({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const href = useWorkspace((workspace) =>
    writeAddress({ ...workspace, selection: { type: 'node', id }, span: null }),
  );
  const go = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // The details say so when it can't be fetched.
    void goTo(id).catch(() => undefined);
  };
  return (
    <a href={href} className={classes.link} onClick={go}>
      {children}
    </a>
  );
}

/** Names as a list in a sentence, each to be selected. */
export function NodeLinks({ nodes }: { readonly nodes: readonly GraphNode[] }) {
  return <Listed items={nodes.map((node) => <NodeLink key={node.id} node={node} />)} />;
}
