import type { GraphStore, QueryOptions } from '../store/graph-store.ts';
import { readAll } from '../store/read-all.ts';
import { textsOf } from './texts.ts';

const AMONG = (name: string) => ` WHERE ${name}.id IN $ids`;
const DIRECT = (among: boolean) => [
  `MATCH (p:Person)-[:REPRESENTS]->(s:State)${among ? AMONG('p') : ''} RETURN s.id AS of, collect(p.id) AS who`,
  `MATCH (o:Organization)-[:BELONGS_TO]->(s:State)${among ? AMONG('o') : ''} RETURN s.id AS of, collect(o.id) AS who`,
];
const BODIES = (among: boolean) =>
  `MATCH (p:Person)-[:REPRESENTS]->(o:Organization)${among ? AMONG('p') : ''} RETURN o.id AS of, collect(p.id) AS who`;

/**
 * The states for which actors stand, of all or of some: their own, and those of the bodies that
 * they represent. Whoever stands for none is not in it.
 */
export async function readStatesOf(
  store: GraphStore,
  options: QueryOptions,
  ids?: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const standing = new Map<string, Set<string>>();
  const add = (actor: string, state: string) => {
    const states = standing.get(actor);
    if (states) states.add(state);
    else standing.set(actor, new Set([state]));
  };
  const read = (statement: string, of = ids) =>
    readAll(store, statement, of ? { ids: of } : {}, options);
  const bodies = ids?.length === 0 ? [] : await read(BODIES(ids !== undefined));
  const known = ids && [...ids, ...bodies.map(([body]) => String(body))];
  for (const statement of ids?.length === 0 ? [] : DIRECT(ids !== undefined)) {
    for (const [state, who] of await read(statement, known)) {
      for (const actor of textsOf(who)) add(actor, String(state));
    }
  }
  for (const [body, who] of bodies) {
    for (const state of standing.get(String(body)) ?? []) {
      for (const actor of textsOf(who)) add(actor, state);
    }
  }
  return standing;
}
