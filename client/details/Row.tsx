import type { ReactNode } from 'react';
import type { GraphNode } from '../../contract/graph.ts';
import { kindOf } from '../../contract/model.ts';
import { KindShape } from '../canvas/KindShape.tsx';
import classes from './Details.module.css';
import { EvidenceButton } from './EvidenceButton.tsx';

/** One thing under a heading: its kind, what it is, what more there is, and where it is said. */
export function Row({
  node,
  evidence,
  title,
  children,
}: {
  readonly node: GraphNode | undefined;
  readonly evidence: readonly string[];
  readonly title: ReactNode;
  readonly children?: ReactNode;
}) {
  const kind = node && kindOf(node.labels);
  return (
    <li className={classes.row}>
      <span className={classes.glyph}>
        {kind && kind !== 'Report' && <KindShape kind={kind} size={13} />}
      </span>
      <div className={classes.what}>
        <div>{title}</div>
        {children}
      </div>
      <EvidenceButton evidence={evidence} />
    </li>
  );
}
