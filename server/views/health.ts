import type { Health } from '../../contract/health.ts';
import type { GraphStore, QueryOptions } from '../store/graph-store.ts';
import { readAll } from '../store/read-all.ts';
import { StoreError } from '../store/store-error.ts';

const RELATIONSHIPS = 'MATCH ()-[r]->() RETURN count(r) AS count';
const NODES = 'MATCH (n) RETURN count(n) AS count';
const REPORTS = 'MATCH (r:Report) RETURN count(r) AS count';

/** Whether the store answers, and how much is in it. Fails only for what is not the store's being away. */
export async function health(store: GraphStore, options: QueryOptions = {}): Promise<Health> {
  try {
    const version = await store.version();
    const [nodes = 0, relationships = 0, reports = 0] = await counts(store, options);
    return {
      status: 'ok',
      store: { kind: store.kind, version },
      counts: { nodes, relationships, reports },
    };
  } catch (error) {
    if (!(error instanceof StoreError && error.code === 'unavailable')) throw error;
    return { status: 'unavailable', store: { kind: store.kind, version: null }, counts: null };
  }
}

async function counts(store: GraphStore, options: QueryOptions): Promise<number[]> {
  const found: number[] = [];
  for (const statement of [NODES, RELATIONSHIPS, REPORTS]) {
    const [row] = await readAll(store, statement, {}, options);
    found.push(Number(row?.[0] ?? 0));
  }
  return found;
}
