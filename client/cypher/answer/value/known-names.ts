import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { overviewQuery } from '../../../shell/overview-query.ts';
import type { WorkspaceGraph } from '../../../workspace/types.ts';
import { useWorkspace } from '../../../workspace/workspace.ts';

/** Properties that a query is likely to return in place of the node that has them. */
const NAMES = ['nameAr', 'nameEn', 'titleAr', 'titleEn', 'textAr', 'textEn'] as const;

/** By text, the one node of the picture that is called so; texts that mean several are left out. */
export type KnownNames = ReadonlyMap<string, string>;

/** Texts of an answer that are names, so that they lead to who or what they name. */
export function useKnownNames(): KnownNames {
  useQuery(overviewQuery);
  const nodes = useWorkspace((workspace) => workspace.graph.nodes);
  return useMemo(() => knownNames(nodes), [nodes]);
}

export function knownNames(nodes: WorkspaceGraph['nodes']): KnownNames {
  const names = new Map<string, string>();
  const several = new Set<string>();
  for (const { id, properties } of nodes.values()) {
    const texts = new Set([id, ...NAMES.map((name) => properties[name])]);
    for (const text of texts) {
      if (typeof text !== 'string' || text === '') continue;
      if (names.has(text)) several.add(text);
      names.set(text, id);
    }
  }
  for (const text of several) names.delete(text);
  return names;
}
