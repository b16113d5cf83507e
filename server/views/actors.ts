import type { GraphStore, QueryOptions } from '../store/graph-store.ts';
import { readAll } from '../store/read-all.ts';

/** Which id in a question is no actor's. */
export interface NoSuchActor {
  readonly missing: string;
}

const ACTORS = 'MATCH (a:Actor) WHERE a.id IN $ids RETURN a.id AS id';

/** The first of these ids that is no actor's; undefined when all are. */
export async function noSuchActor(
  store: GraphStore,
  ids: readonly string[],
  options: QueryOptions,
): Promise<NoSuchActor | undefined> {
  const known = new Set((await readAll(store, ACTORS, { ids }, options)).map(([id]) => id));
  const missing = ids.find((id) => !known.has(id));
  return missing === undefined ? undefined : { missing };
}
