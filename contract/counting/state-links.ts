import { byText } from './by-text.ts';
import type { Link } from './way.ts';

/** Who stands for a state: somebody, through a body or without one. */
interface Standing {
  readonly actor: string;
  readonly body: string | undefined;
  readonly state: string;
}

type Pairs = readonly (readonly [from: string, to: string])[];

/**
 * Reads who stands for what: `envoys` are people that represent a state, `bodies` those that belong
 * to one, `staff` people that represent a body; by the ids of one end.
 */
export type ReadStanding = (
  what: 'envoys' | 'bodies' | 'staff',
  end: 'from' | 'to',
  ids: readonly string[],
) => Promise<Pairs>;

/** Everybody who stands for a state that one of these actors stands for. */
export async function stateLinks(actors: readonly string[], read: ReadStanding): Promise<Link[]> {
  const asked = new Set(actors);
  const staffOf = await read('staff', 'from', actors);
  const bodies = [...new Set([...actors, ...staffOf.map(([, body]) => body)])];
  const own = standings(
    await read('envoys', 'from', actors),
    await read('bodies', 'from', bodies),
    staffOf,
  ).filter(({ actor }) => asked.has(actor));
  const states = [...new Set(own.map(({ state }) => state))];
  const theirs = await read('bodies', 'to', states);
  const staff = await read(
    'staff',
    'to',
    theirs.map(([body]) => body),
  );
  const all = standings(await read('envoys', 'to', states), theirs, staff);
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
