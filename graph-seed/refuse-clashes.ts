import { NODE_KINDS, type NodeKind } from '../contract/model.ts';
import type { Fault } from '../contract/problem.ts';
import type { WriteTransaction } from '../server/store/graph-store.ts';
import { InvalidDocumentError } from './check-document.ts';
import { type Loadable, nodeKey } from './elements.ts';
import { findIds } from './graph-access.ts';

/**
 * Refuses an id that another kind of node has, in the store or in the batch. What is there already
 * under its own kind was looked at when it came.
 */
export async function refuseClashes(
  tx: WriteTransaction,
  batch: readonly Loadable[],
  existing: { has(nodeKey: string): boolean },
): Promise<void> {
  const fresh = batch
    .flatMap(({ elements }) => [elements.report, ...elements.nodes])
    .filter((node) => !existing.has(nodeKey(node)));
  const kinds = new Map<string, NodeKind>();
  const found = NODE_KINDS.map(async (kind) => {
    const others = fresh.filter((node) => node.kind !== kind && mayShareIds(node.kind, kind));
    for (const id of await findIds(tx, kind, others)) kinds.set(id, kind);
  });
  await Promise.all(found);
  const faults: Fault[] = [];
  for (const { pointer, elements } of batch) {
    const places = [
      { node: elements.report, at: '/report/id' },
      ...elements.nodes.map((node, index) => ({ node, at: `/nodes/${index}/id` })),
    ];
    for (const { node, at } of places) {
      const kind = kinds.get(node.id) ?? node.kind;
      if (kind !== node.kind) {
        faults.push({
          pointer: pointer + at,
          expected: `an id that is not yet that of a ${kind}`,
          found: JSON.stringify(node.id),
        });
      }
      kinds.set(node.id, node.kind);
    }
  }
  if (faults.length > 0) throw new InvalidDocumentError(faults);
}

/** A state's id is a code in capitals, every other a slug. */
function mayShareIds(a: NodeKind, b: NodeKind): boolean {
  return (a === 'State') === (b === 'State');
}
