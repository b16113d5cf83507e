import type { MeetingKind, MeetingStatus } from '../../contract/model.ts';

/**
 * What keeps things out of sight, besides hiding kinds and single nodes; shared by every view. An
 * empty list and null mean that nothing is kept out.
 */
export interface Filters {
  /** Kinds of meeting that stay. */
  readonly meetingKinds: readonly MeetingKind[];
  readonly statuses: readonly MeetingStatus[];
  /** Ids: whom or what a meeting has to be tied to, one of each list. */
  readonly states: readonly string[];
  readonly organizations: readonly string[];
  readonly topics: readonly string[];
  readonly places: readonly string[];
  /** Ids of the reports whose words stay. */
  readonly reports: readonly string[];
  /** YYYY, YYYY-MM or YYYY-MM-DD; a meeting stays if it may have been within. */
  readonly from: string | null;
  readonly to: string | null;
  /** Whether meetings without a date stay while `from` or `to` is set. */
  readonly undated: boolean;
  /** How many held meetings an actor must have to stay. */
  readonly least: number;
}

export const NO_FILTERS: Filters = {
  meetingKinds: [],
  statuses: [],
  states: [],
  organizations: [],
  topics: [],
  places: [],
  reports: [],
  from: null,
  to: null,
  undated: true,
  least: 0,
};
