import { isolate, nodeName } from '../i18n/node-names.ts';
import type { Speech } from '../i18n/speech.ts';
import {
  FILTER_LISTS,
  type FilterList,
  type FilterName,
  type Filters,
} from '../workspace/filters.ts';
import type { WorkspaceGraph } from '../workspace/types.ts';

/** What a value of a filter is called: a kind, a status or a name. */
export function valueWords(
  { t, language }: Speech,
  graph: WorkspaceGraph,
  name: FilterList,
  value: string,
): string {
  if (name === 'meetingKinds') return t(`filters.kinds.${value as 'phone'}`);
  if (name === 'statuses') return t(`meetingStatus.${value as 'held'}`);
  // What a link filters by need not be in the picture; a state is known by its code.
  const unknown = { id: value, labels: name === 'states' ? ['State'] : [], properties: {} };
  return isolate(nodeName(graph.nodes.get(value) ?? unknown, language).text);
}

/** What the filter on time says, "2023 to 2024, dated only". */
export function timeWords({ t, date }: Speech, { from, to, undated }: Filters): string {
  const ends = { from: date(from), to: date(to) };
  const until = to === null ? t('filters.since', ends) : t('filters.between', ends);
  const time = from === null ? t('filters.until', ends) : until;
  return undated ? time : t('filters.dated', { time });
}

/** What a filter that is set says. */
export function filterWords(
  speech: Speech,
  graph: WorkspaceGraph,
  filters: Filters,
  name: FilterName,
): string {
  if (name === 'time') return timeWords(speech, filters);
  if (name === 'least') {
    return speech.t('filters.atLeast', { meetings: speech.count('meeting', filters.least) });
  }
  return speech.list(filters[name].map((value) => valueWords(speech, graph, name, value)));
}

/** Whether this filter is a list to choose from. */
export function isList(name: FilterName): name is FilterList {
  return (FILTER_LISTS as readonly FilterName[]).includes(name);
}
