import { shortestChains } from '../../../contract/counting/shortest-chains.ts';
import { stateLinks } from '../../../contract/counting/state-links.ts';
import type { Link } from '../../../contract/counting/way.ts';
import type { PathsReply } from '../../../contract/paths.ts';
import type { Parameters } from '../../remote/get-json.ts';
import type { WorkspaceGraph } from '../../workspace/types.ts';
import type { KeptMeetings } from './kept-meetings.ts';

/** `/api/paths` of a snapshot: the shortest chains of held meetings between two of its actors. */
export async function pathsAnswer(kept: KeptMeetings, asked: Parameters): Promise<PathsReply> {
  const { from, to, since, until, without, status: _, ...others } = asked;
  const ends = { from: String(from), to: String(to) };
  for (const id of Object.values(ends)) kept.checkActor(id);
  const left = new Set(String(without ?? '').split(','));
  const joining = kept
    .passing({ ...others, from: since, to: until }, 'held')
    .map(kept.meetingOf)
    .filter(({ kind }) => kind === null || !left.has(kind));
  const withLinks = asked.states === 'yes';
  const limits = { maxMeetings: Number(asked.maxMeetings ?? 4), limit: Number(asked.limit ?? 20) };
  return shortestChains({ ...ends, ...limits, withLinks }, async (actors) => {
    const front = new Set(actors);
    const met = joining.flatMap(({ id, actors: parties }) =>
      parties
        .filter((actor) => front.has(actor))
        .flatMap((actor) =>
          parties
            .filter((other) => other !== actor)
            .map((other): Link => ({ actor, way: { by: 'meeting', ids: [id] }, other })),
        ),
    );
    return withLinks ? [...met, ...(await stateLinks(actors, readStanding(kept.graph)))] : met;
  });
}

const STANDING = {
  envoys: { type: 'REPRESENTS', of: 'Person', for: 'State' },
  bodies: { type: 'BELONGS_TO', of: 'Organization', for: 'State' },
  staff: { type: 'REPRESENTS', of: 'Person', for: 'Organization' },
} as const;

function readStanding({ nodes, relationships }: WorkspaceGraph) {
  const is = (id: string, label: string) => nodes.get(id)?.labels.includes(label) ?? false;
  return async (what: keyof typeof STANDING, end: 'from' | 'to', ids: readonly string[]) => {
    const asked = new Set(ids);
    const wanted = STANDING[what];
    return [...relationships.values()]
      .filter((each) => each.type === wanted.type && asked.has(each[end]))
      .filter(({ from, to }) => is(from, wanted.of) && is(to, wanted.for))
      .map(({ from, to }) => [from, to] as const);
  };
}
