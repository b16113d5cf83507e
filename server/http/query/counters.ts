import type { Counters } from '../../store/graph-store.ts';

/** `counters` of the Query API; all zero after a read. */
export function queryCounters(counters: Counters | undefined): Record<string, number | boolean> {
  const counted = {
    nodesCreated: counters?.nodesCreated ?? 0,
    nodesDeleted: counters?.nodesDeleted ?? 0,
    propertiesSet: counters?.propertiesSet ?? 0,
    relationshipsCreated: counters?.relationshipsCreated ?? 0,
    relationshipsDeleted: counters?.relationshipsDeleted ?? 0,
    labelsAdded: counters?.labelsAdded ?? 0,
    labelsRemoved: counters?.labelsRemoved ?? 0,
    indexesAdded: 0,
    indexesRemoved: 0,
    constraintsAdded: 0,
    constraintsRemoved: 0,
    systemUpdates: 0,
  };
  return {
    containsUpdates: Object.values(counted).some((count) => count > 0),
    ...counted,
    containsSystemUpdates: false,
  };
}
