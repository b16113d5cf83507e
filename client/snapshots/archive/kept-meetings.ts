/** The meetings of a snapshot, and which of them a question is about. */

import { byText } from '../../../contract/counting/by-text.ts';
import type { Meeting, Named } from '../../../contract/meeting-filter.ts';
import type { MeetingKind, MeetingStatus } from '../../../contract/model.ts';
import type { Parameters } from '../../remote/get-json.ts';
import { ProblemError } from '../../remote/problem-error.ts';
import { NO_FILTERS } from '../../workspace/filters.ts';
import { meetingTies } from '../../workspace/meeting-ties.ts';
import { passingMeetings } from '../../workspace/sift.ts';
import type { WorkspaceGraph } from '../../workspace/types.ts';
import type { Archive } from './archive.ts';
import { namesOf } from './names-of.ts';

export interface KeptMeetings {
  readonly graph: WorkspaceGraph;
  /** The actors that took part in a meeting, by id. */
  readonly partiesOf: (meeting: string) => readonly string[];
  readonly meetingOf: (id: string) => Meeting;
  readonly named: (id: string) => Named;
  /** Meetings that fit the filter of a question; `held` alone where it names no status. */
  readonly passing: (asked: Parameters, usual: 'held' | 'any') => readonly string[];
  /** @throws ProblemError `not-found` for what is no actor here */
  readonly checkActor: (id: string) => void;
}

export function keptMeetings({ nodes, relationships }: Archive): KeptMeetings {
  const graph: WorkspaceGraph = { nodes, relationships, omitted: { nodes: 0, relationships: 0 } };
  const isActor = (id: string) => nodes.get(id)?.labels.includes('Actor') ?? false;
  const partiesOf = (meeting: string) =>
    [...(meetingTies(graph).get(meeting)?.parties ?? [])].filter(isActor).sort(byText);
  const text = (id: string, name: string) => {
    const value = nodes.get(id)?.properties[name];
    return typeof value === 'string' ? value : null;
  };
  return {
    graph,
    partiesOf,
    meetingOf: (id) => ({
      id,
      titleAr: text(id, 'titleAr'),
      titleEn: text(id, 'titleEn'),
      kind: text(id, 'kind'),
      status: text(id, 'status'),
      date: text(id, 'date'),
      earliest: text(id, 'earliest'),
      latest: text(id, 'latest'),
      actors: partiesOf(id).slice(),
    }),
    named: (id) => ({ id, ...namesOf(nodes.get(id)) }),
    passing: (asked, usual) => passingMeetings(graph, filtersOf(asked, usual)),
    checkActor: (id) => {
      if (!isActor(id)) throw new ProblemError('not-found');
    },
  };
}

/** The first day on which a meeting may have been; for one without a beginning, its last. */
export function dayOf({ earliest, latest }: Pick<Meeting, 'earliest' | 'latest'>): string | null {
  return earliest ?? latest;
}

function filtersOf(asked: Parameters, usual: 'held' | 'any') {
  const list = (name: string) => {
    const value = asked[name];
    return value === undefined
      ? []
      : String(value)
          .split(',')
          .filter((each) => each !== '');
  };
  const [from, to] = [asked.from, asked.to].map((day) => (day === undefined ? null : String(day)));
  const statuses = list('status') as MeetingStatus[];
  return {
    ...NO_FILTERS,
    meetingKinds: list('kind') as MeetingKind[],
    statuses: statuses.length === 0 && usual === 'held' ? (['held'] as const) : statuses,
    states: list('state'),
    organizations: list('organization'),
    topics: list('topic'),
    places: list('place'),
    reports: list('report'),
    from: from ?? null,
    to: to ?? null,
    undated: asked.undated === 'yes',
  };
}
