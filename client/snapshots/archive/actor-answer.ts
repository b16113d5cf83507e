import type { ActorReply } from '../../../contract/actor.ts';
import type { Held } from '../../../contract/counting/held.ts';
import { tellActor } from '../../../contract/counting/tell-actor.ts';
import type { MetReply } from '../../../contract/met.ts';
import type { Parameters } from '../../remote/get-json.ts';
import { meetingTies } from '../../workspace/meeting-ties.ts';
import { dayOf, type KeptMeetings } from './kept-meetings.ts';

/** `/api/actor` of a snapshot: an actor's meetings in numbers. */
export function actorAnswer(kept: KeptMeetings, asked: Parameters): ActorReply {
  const { graph, named } = kept;
  const [of, limit] = [String(asked.of), Number(asked.limit ?? 200)];
  const held = heldOf(kept, of, asked);
  if (held.length === 0) kept.checkActor(of);
  const ties = meetingTies(graph);
  const things = (find: (meeting: string) => Iterable<string>) =>
    [...duringOf(held, find)].map(([id, during]) => ({ ...named(id), during }));
  const statements = [...graph.relationships.values()].filter(
    ({ type, from, to }) => type === 'MADE' && from === of && graph.nodes.has(to),
  );
  return tellActor({
    of,
    held,
    others: things((id) => kept.partiesOf(id).filter((party) => party !== of)),
    topics: things((id) => ties.get(id)?.topics ?? []),
    statements: statements.length,
    limit,
  });
}

/** `/api/met` of a snapshot: whom an actor met. */
export function metAnswer(kept: KeptMeetings, asked: Parameters): MetReply {
  const { of, met } = actorAnswer(kept, asked);
  const items = met.items.map(({ first: _, last: __, ...each }) => each);
  return { of, met: items, total: met.total };
}

function heldOf(kept: KeptMeetings, of: string, asked: Parameters): readonly Held[] {
  return kept
    .passing(asked, 'held')
    .map(kept.meetingOf)
    .filter(({ actors }) => actors.includes(of))
    .map(({ id, kind, date, ...days }) => ({ id, kind, date, day: dayOf(days) }));
}

/** Others or topics, with the meetings that each was in. */
function duringOf(held: readonly Held[], of: (meeting: string) => Iterable<string>) {
  const found = new Map<string, Held[]>();
  for (const meeting of held) {
    for (const id of of(meeting.id)) found.set(id, [...(found.get(id) ?? []), meeting]);
  }
  return found;
}
