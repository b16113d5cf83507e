import { byText } from '../../../contract/counting/by-text.ts';
import { cellsOf, countAll } from '../../../contract/counting/cells.ts';
import type { MatrixReply } from '../../../contract/matrix.ts';
import type { Parameters } from '../../remote/get-json.ts';
import type { KeptMeetings } from './kept-meetings.ts';
import { standingIn } from './standing-in.ts';

/** `/api/matrix` of a snapshot: how often its actors, or the states they stand for, met. */
export function matrixAnswer(kept: KeptMeetings, asked: Parameters): MatrixReply {
  const of = asked.of === 'states' ? 'states' : 'actors';
  const statesOf = standingIn(kept.graph);
  const actors = kept.passing(asked, 'held').map(kept.partiesOf);
  const together =
    of === 'actors' ? actors : actors.map((party) => [...new Set(party.flatMap(statesOf))]);
  const parties = together.map((ids) => ({ ids, meetings: 1 }));
  const counts = countAll(parties);
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || byText(a, b));
  const shown = ranked.slice(0, Number(asked.limit ?? 50));
  return {
    of,
    items: shown.map(([id, meetings]) => ({
      ...kept.named(id),
      meetings,
      states: of === 'actors' ? [...statesOf(id)] : [id],
    })),
    cells: cellsOf(parties, new Set(shown.map(([id]) => id))),
    total: counts.size,
  };
}
