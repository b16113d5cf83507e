import { byTime, countCommon, ranked } from '../../../contract/counting/count-common.ts';
import type { PairReply } from '../../../contract/pair.ts';
import type { Parameters } from '../../remote/get-json.ts';
import { meetingTies } from '../../workspace/meeting-ties.ts';
import type { KeptMeetings } from './kept-meetings.ts';

/** `/api/pair` of a snapshot: all that is between two of its actors. */
export function pairAnswer(kept: KeptMeetings, asked: Parameters): PairReply {
  const [a, b, limit] = [String(asked.a), String(asked.b), Number(asked.limit ?? 100)];
  for (const id of [a, b]) kept.checkActor(id);
  const ties = meetingTies(kept.graph);
  const attended = (id: string, meetings: readonly string[]) =>
    new Set(meetings.filter((meeting) => kept.partiesOf(meeting).includes(id)));
  const all = [...ties.keys()];
  const held = kept.passing({}, 'held');
  const [ofA, ofB] = [attended(a, held), attended(b, held)];
  const common = [...attended(a, all)].filter((meeting) => kept.partiesOf(meeting).includes(b));
  const either = [...new Set([...ofA, ...ofB])];
  const others = countCommon(new Map(either.map((id) => [id, kept.partiesOf(id)])), ofA, ofB);
  for (const id of [a, b]) others.delete(id);
  const through = ranked(others, limit);
  const topics = ranked(
    countCommon(new Map(either.map((id) => [id, [...(ties.get(id)?.topics ?? [])]])), ofA, ofB),
    limit,
  );
  return {
    a,
    b,
    meetings: {
      items: common.map(kept.meetingOf).sort(byTime).slice(0, limit),
      total: common.length,
    },
    through: {
      items: through.ids.map((id) => ({
        ...kept.named(id),
        withA: through.of(id).a,
        withB: through.of(id).b,
      })),
      total: through.total,
    },
    topics: {
      items: topics.ids.map((id) => {
        const { a: ofA, b: ofB, both: together } = topics.of(id);
        return { ...kept.named(id), ofA, ofB, together };
      }),
      total: topics.total,
    },
  };
}
