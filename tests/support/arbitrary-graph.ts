import fc from 'fast-check';
import type { Filters } from '../../client/workspace/filters.ts';
import type { WorkspaceGraph } from '../../client/workspace/types.ts';
import type { GraphNode, GraphRelationship } from '../../contract/graph.ts';
import { labelsOf, MEETING_KINDS, MEETING_STATUSES, type NodeKind } from '../../contract/model.ts';

const REPORTS = ['r1', 'r2'];
const evidence = fc
  .subarray(REPORTS, { minLength: 1 })
  .map((reports) => reports.map((report) => `${report}#char=0,9`));
const day = fc.constantFrom('2023-12-31', '2024-02-10', '2024-02-29', '2025-01-01');
const dates = fc.oneof(
  fc.constant({}),
  fc.tuple(day, day).map((days) => {
    const [earliest = null, latest = null] = days.toSorted();
    return { earliest, latest };
  }),
  day.map((earliest) => ({ earliest })),
);

const IDS = {
  Person: ['p1', 'p2', 'p3', 'p4'],
  Organization: ['o1', 'o2'],
  State: ['EG', 'IR'],
  Place: ['cairo', 'tehran'],
  Topic: ['truce', 'trade'],
  Statement: ['s1', 's2'],
  Meeting: ['m1', 'm2', 'm3', 'm4', 'm5'],
} as const;

const TIES = [
  ['Person', 'TOOK_PART_IN', 'Meeting'],
  ['Organization', 'TOOK_PART_IN', 'Meeting'],
  ['Person', 'REPRESENTS', 'State'],
  ['Person', 'REPRESENTS', 'Organization'],
  ['Organization', 'BELONGS_TO', 'State'],
  ['Meeting', 'HELD_IN', 'Place'],
  ['Meeting', 'HELD_IN', 'State'],
  ['Place', 'LOCATED_IN', 'State'],
  ['Meeting', 'DISCUSSED', 'Topic'],
  ['Person', 'MADE', 'Statement'],
  ['Statement', 'MADE_DURING', 'Meeting'],
] as const;

function nodesOf(kind: keyof typeof IDS): fc.Arbitrary<readonly GraphNode[]> {
  const meeting = fc.record({
    kind: fc.constantFrom(...MEETING_KINDS.slice(0, 3)),
    status: fc.constantFrom(...MEETING_STATUSES),
  });
  const own = kind === 'Meeting' ? fc.tuple(meeting, dates) : fc.constant([{}, {}] as const);
  return fc.tuple(
    ...IDS[kind].map((id) =>
      fc.tuple(own, evidence).map(([[facts, time], places]) => ({
        id,
        labels: [...labelsOf(kind as NodeKind)],
        properties: { ...facts, ...time, evidence: places },
      })),
    ),
  );
}

const possible = TIES.flatMap(([from, type, to]) =>
  IDS[from].flatMap((a) => IDS[to].map((b) => ({ type, from: a, to: b }))),
);
const relationships = fc.array(fc.tuple(fc.constantFrom(...possible), evidence), {
  minLength: 10,
  maxLength: 40,
});

/** Small graphs of the model in which anything may be tied to anything that it can be tied to. */
export const graphs: fc.Arbitrary<WorkspaceGraph> = fc
  .tuple(
    fc.tuple(...(Object.keys(IDS) as (keyof typeof IDS)[]).map(nodesOf)).map((all) => all.flat()),
    relationships,
  )
  .map(([nodes, ties]) => ({
    nodes: new Map(nodes.map((node) => [node.id, node])),
    relationships: new Map(
      ties.map(([{ type, from, to }, places]): [string, GraphRelationship] => {
        const id = `${type}:${from}:${to}`;
        return [id, { id, type, from, to, properties: { evidence: places } }];
      }),
    ),
    omitted: { nodes: 0, relationships: 0 },
  }));

const few = <T>(items: readonly T[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant<T[]>([]) }, fc.subarray([...items]));

/** Filters over such graphs, most of them not set. */
export const filters: fc.Arbitrary<Filters> = fc.record({
  meetingKinds: few(MEETING_KINDS.slice(0, 3)),
  statuses: few(MEETING_STATUSES),
  states: few(IDS.State),
  organizations: few(IDS.Organization),
  topics: few(IDS.Topic),
  places: few(IDS.Place),
  reports: few(REPORTS),
  from: fc.constantFrom(null, null, '2024', '2024-02'),
  to: fc.constantFrom(null, null, '2024', '2024-02-29'),
  undated: fc.boolean(),
  least: fc.constantFrom(0, 0, 0, 1, 2),
});
