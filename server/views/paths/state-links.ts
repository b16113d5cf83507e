import type { GraphStore, QueryOptions } from '../../store/graph-store.ts';
import { readAll } from '../../store/read-all.ts';
import { byText } from '../texts.ts';
import type { Link } from './way.ts';

/** Who stands for a state: somebody, through a body or without one. */
interface Standing {
  readonly actor: string;
  readonly body: string | undefined;
  readonly state: string;
}

const ENVOYS = `MATCH (a:Person)-[:REPRESENTS]->(s:State)`;
const BODIES = `MATCH (a:Organization)-[:BELONGS_TO]->(s:State)`;
const STAFF = `MATCH (a:Person)-[:REPRESENTS]->(s:Organization)`;

/** Everybody who stands for a state that one of these actors stands for. */
export async function readStateLinks(
  store: GraphStore,
  actors: readonly string[],
  options: QueryOptions,
): Promise<Link[]> {
  const read = async (match: string, end: 'a' | 's', ids: readonly string[]) => {
    if (ids.length === 0) return [];
    const statement = `${match} WHERE ${end}.id IN $ids RETURN a.id, s.id`;
    const rows = await readAll(store, statement, { ids }, options);
    return rows.map(([from, to]) => [String(from), String(to)] as const);
  };

  const asked = new Set(actors);
  const staffOf = await read(STAFF, 'a', actors);
  const bodies = [...new Set([...actors, ...staffOf.map(([, body]) => body)])];
  const own = standings(
    await read(ENVOYS, 'a', actors),
    await read(BODIES, 'a', bodies),
    staffOf,
  ).filter(({ actor }) => asked.has(actor));
  const states = [...new Set(own.map(({ state }) => state))];
  const theirs = await read(BODIES, 's', states);
  const all = standings(
    await read(ENVOYS, 's', states),
    theirs,
    await read(
      STAFF,
      's',
      theirs.map(([body]) => body),
    ),
  );
  const members = gather(all.map((each) => [each.state, each]));
  return own.flatMap(({ actor, body, state }) =>
    (members.get(state) ?? [])
      .filter((other) => other.actor !== actor)
      .map((other) => ({
        actor,
        way: { by: 'state', ids: [body, state, other.body].filter((id) => id !== undefined) },
        other: other.actor,
      })),
  );
}

type Pairs = readonly (readonly [from: string, to: string])[];

/** Who stands for which state, each once: directly where it can be, else by the first body. */
function standings(envoys: Pairs, bodies: Pairs, staff: Pairs): readonly Standing[] {
  const statesOf = gather(bodies);
  const through = staff
    .toSorted(([, a], [, b]) => byText(a, b))
    .flatMap(([actor, body]) =>
      (statesOf.get(body) ?? []).map((state) => ({ actor, body, state })),
    );
  const direct = [...envoys, ...bodies].map(([actor, state]) => ({
    actor,
    body: undefined,
    state,
  }));
  const known = new Map<string, Standing>();
  for (const each of [...direct, ...through]) {
    const key = JSON.stringify([each.actor, each.state]);
    if (!known.has(key)) known.set(key, each);
  }
  return [...known.values()];
}

function gather<T>(pairs: readonly (readonly [key: string, item: T])[]): ReadonlyMap<string, T[]> {
  const gathered = new Map<string, T[]>();
  for (const [key, item] of pairs) {
    const known = gathered.get(key);
    if (known) known.push(item);
    else gathered.set(key, [item]);
  }
  return gathered;
}
