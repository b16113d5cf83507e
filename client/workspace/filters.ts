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

/** Those of the filters that list what stays. */
export const FILTER_LISTS = [
  'meetingKinds',
  'statuses',
  'states',
  'organizations',
  'topics',
  'places',
  'reports',
] as const satisfies readonly (keyof Filters)[];
export type FilterList = (typeof FILTER_LISTS)[number];

/** What a reader sets and takes away as one; `time` is from, to and whether undated ones stay. */
export const FILTER_NAMES = [...FILTER_LISTS, 'time', 'least'] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

/** Whether this one keeps anything out. */
export function isSet(filters: Filters, name: FilterName): boolean {
  if (name === 'time') return filters.from !== null || filters.to !== null;
  if (name === 'least') return filters.least > 0;
  return filters[name].length > 0;
}

/** The filters that are set, in their usual order. */
export function filtersSet(filters: Filters): readonly FilterName[] {
  return FILTER_NAMES.filter((name) => isSet(filters, name));
}

/** The filters with this one taken away. */
export function withoutFilter(filters: Filters, name: FilterName): Filters {
  if (name === 'time') return { ...filters, from: null, to: null, undated: true };
  return { ...filters, [name]: NO_FILTERS[name] };
}

/** The filters with a value put on a list, or taken off it. */
export function valueToggled(filters: Filters, name: FilterList, value: string): Filters {
  const list: readonly string[] = filters[name];
  const next = list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
  return { ...filters, [name]: next };
}
