import { byText } from '../../../contract/counting/by-text.ts';
import type { NeighboursReply } from '../../../contract/graph.ts';
import { kindOf, NODE_KINDS, type NodeKind } from '../../../contract/model.ts';
import type { NodesReply } from '../../../contract/nodes.ts';
import type { Parameters } from '../../remote/get-json.ts';
import type { Archive } from './archive.ts';
import { namesOf } from './names-of.ts';

/** `/api/nodes` of a snapshot: its nodes of a kind, the most connected first. */
export function nodesAnswer(archive: Archive, asked: Parameters): NodesReply {
  const { nodes, relationships } = archive;
  const links = new Map<string, number>();
  for (const { from, to } of relationships.values()) {
    for (const id of [from, to]) links.set(id, (links.get(id) ?? 0) + 1);
  }
  const ofKind = (kind: NodeKind) =>
    [...nodes.values()].filter(({ labels }) => kindOf(labels) === kind);
  const found = ofKind(asked.kind as NodeKind)
    .map((node) => ({ id: node.id, ...namesOf(node), links: links.get(node.id) ?? 0 }))
    .sort((a, b) => b.links - a.links || byText(a.id, b.id));
  const [offset, limit] = [Number(asked.offset ?? 0), Number(asked.limit ?? 50)];
  return {
    nodes: found.slice(offset, offset + limit),
    total: found.length,
    totals: NODE_KINDS.filter((kind) => kind !== 'Report').map((kind) => ({
      kind,
      total: ofKind(kind).length,
    })),
  };
}

/** `/api/graph/neighbours` of a snapshot: how many nodes of each kind are next to one. */
export function neighboursAnswer({ nodes, relationships }: Archive, of: string): NeighboursReply {
  const near = new Set<string>();
  for (const { from, to } of relationships.values()) {
    if (from === of) near.add(to);
    if (to === of) near.add(from);
  }
  const counts = new Map<NodeKind, number>();
  for (const id of near) {
    const kind = kindOf(nodes.get(id)?.labels ?? []);
    if (kind && kind !== 'Report') counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const kinds = [...counts].map(([kind, count]) => ({ kind, count }));
  return { of, kinds: kinds.sort((a, b) => b.count - a.count || byText(a.kind, b.kind)) };
}
