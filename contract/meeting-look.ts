/** How meetings look by their kind and status, in the page and in every picture that leaves it. */
import { MEETING_KINDS, MEETING_STATUSES, type MeetingKind, type MeetingStatus } from './model.ts';

/** What a node is drawn by. */
interface Drawn {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * Dashes and gaps of what leads to a meeting, and of its border, in the drawing's units. Unbroken is
 * only what was held.
 */
export const STATUS_DASHES: Readonly<Record<MeetingStatus, readonly number[]>> = {
  held: [],
  planned: [7, 5],
  cancelled: [1.5, 4],
  denied: [1.5, 4],
};

/** A meeting's status; held for one that says none, and for whatever is no meeting. */
export function statusOf(node: Drawn | undefined): MeetingStatus {
  const status = node?.labels.includes('Meeting') ? node.properties.status : undefined;
  return MEETING_STATUSES.find((one) => one === status) ?? 'held';
}

/** The status of the meeting that a line leads to or from; held where it leads to none. */
export function statusOfLine(
  { type, from, to }: { readonly type: string; readonly from: string; readonly to: string },
  nodes: ReadonlyMap<string, Drawn>,
): MeetingStatus {
  return statusOf(nodes.get(type === 'TOOK_PART_IN' ? to : from));
}

/** What became of meetings among these that were not held, each once. */
export function statusesNotHeld(
  nodes: readonly Drawn[],
): readonly Exclude<MeetingStatus, 'held'>[] {
  const drawn = new Set(nodes.map(statusOf));
  return (['planned', 'cancelled', 'denied'] as const).filter((status) => drawn.has(status));
}

/** Whether something is drawn as a border only: a meeting that was not held, a person without a name. */
export function isHollow(node: Drawn): boolean {
  return node.properties.unnamed === true || statusOf(node) !== 'held';
}

/** A line drawing on a 24 × 24 grid: path data, and how thick its lines are. */
export interface LineIcon {
  readonly path: string;
  readonly width: number;
}

/** One for each kind of meeting. */
const MEETING_ICONS: Readonly<Record<MeetingKind, LineIcon>> = {
  // Two hands that shake.
  bilateral: {
    path: 'M2 5.500l3.500 1 4.500-.5 2 1M22 5.500l-3.500 1-5-.8-4.300 4a1.750 1.750 0 0 0 2.500 2.400l2.300-1.800 5.500 5.200M3.500 14.200l2.500.3 4.800 4.200a1.900 1.900 0 0 0 2.500 0l.4-.4a1.800 1.800 0 0 0 2.500-.3 1.800 1.800 0 0 0 2.200-1.200l2.100-2.600',
    width: 1.9,
  },
  // A receiver.
  phone: {
    path: 'M5 4h4l2 5-2.500 1.500a11 11 0 0 0 5 5L15 13l5 2v4a2 2 0 0 1-2 2A15.600 15.600 0 0 1 3 6a2 2 0 0 1 2-2',
    width: 1.9,
  },
  // An aeroplane.
  visit: {
    path: 'M15.500 10H20a2 2 0 0 1 0 4h-4.500L11 21H8.500l1.800-7H6.500L4.500 16H2.300l1.500-4-1.500-4h2.200l2 2h3.800L8.500 3H11z',
    width: 1.9,
  },
  // A table of many.
  multilateral: {
    path: 'M6.500 9h11a3 3 0 0 1 0 6h-11a3 3 0 0 1 0-6zM6 4v.01M12 4v.01M18 4v.01M6 20v.01M12 20v.01M18 20v.01',
    width: 2.7,
  },
  // Two that speak in turn.
  negotiation: {
    path: 'M20.500 14l-3-3H11a1 1 0 0 1-1-1V4.500a1 1 0 0 1 1-1h8.500a1 1 0 0 1 1 1zM14 14.500v2a1 1 0 0 1-1 1H6.500l-3 3V10.500a1 1 0 0 1 1-1h2',
    width: 1.9,
  },
  // Scales.
  mediation: {
    path: 'M7 20h10M5 6.500l7-1.500 7 1.500M12 3v17M8.500 13L5.500 6.500 2.500 13a3 3 0 0 0 6 0M21.500 13l-3-6.500-3 6.500a3 3 0 0 0 6 0',
    width: 1.9,
  },
  // An envelope.
  letter: {
    path: 'M3.500 6.500h17v11.500h-17zM3.500 7l8.500 6.500L20.500 7',
    width: 1.9,
  },
};

/** A cross over a corner: what did not come about. */
const CROSS: LineIcon = { path: 'M16.500 1.500l6 6M22.500 1.500l-6 6', width: 2.6 };

/** How wide an icon is, of its node's width. */
export const ICON_SHARE = 0.44;

/** The line drawings on a meeting, one over the other. */
export function meetingIcons(kind: MeetingKind, status: MeetingStatus): readonly LineIcon[] {
  const crossed = status === 'cancelled' || status === 'denied';
  return crossed ? [MEETING_ICONS[kind], CROSS] : [MEETING_ICONS[kind]];
}

/** A meeting's kind; two who met for one that says none. */
export function meetingKindOf({ properties }: Drawn): MeetingKind {
  return MEETING_KINDS.find((one) => one === properties.kind) ?? 'bilateral';
}
