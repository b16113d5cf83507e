import type { GraphNode } from '../../contract/graph.ts';
import {
  MEETING_KINDS,
  MEETING_STATUSES,
  type MeetingKind,
  type MeetingStatus,
} from '../../contract/model.ts';
import type { Link, Neighbourhood } from './neighbourhood.ts';
import { wordsOf } from './neighbourhood.ts';

/** What a reader asks about a meeting; what the report does not state is undefined or empty. */
export interface MeetingFacts {
  readonly node: GraphNode;
  readonly kind: MeetingKind | undefined;
  readonly status: MeetingStatus | undefined;
  /** EDTF. */
  readonly date: string | undefined;
  readonly places: readonly Link[];
  readonly parties: readonly Link[];
  /** Meetings it was part of. */
  readonly partOf: readonly Link[];
}

export function meetingFacts(around: Neighbourhood, node: GraphNode): MeetingFacts {
  return {
    node,
    kind: MEETING_KINDS.find((kind) => kind === node.properties.kind),
    status: MEETING_STATUSES.find((status) => status === node.properties.status),
    date: wordsOf(node, 'date'),
    places: around.out(node.id, 'HELD_IN'),
    parties: around.into(node.id, 'TOOK_PART_IN'),
    partOf: around.out(node.id, 'PART_OF'),
  };
}

/** Whether a report that gives no place leaves a reader asking for it. */
export function happensSomewhere({ kind }: MeetingFacts): boolean {
  return kind !== 'phone' && kind !== 'letter';
}

/** Orders meetings by their date, those without one last, else as they come. */
export function byDate(a: GraphNode, b: GraphNode): number {
  const [one, other] = [a, b].map(
    (node) => wordsOf(node, 'earliest') ?? wordsOf(node, 'date') ?? '\uffff',
  );
  return one === other ? 0 : (one ?? '') < (other ?? '') ? -1 : 1;
}
