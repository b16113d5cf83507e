import type { Speech } from '../i18n/speech.ts';
import { type Filters, filtersSet, valueToggled, withoutFilter } from '../workspace/filters.ts';
import type { WorkspaceGraph } from '../workspace/types.ts';
import { actorsLeft, facetsOf, meetingsLeft } from './facets.ts';
import { isList, timeWords, valueWords } from './filter-words.ts';

/** One thing that is filtered by, to be taken away by itself. */
export interface Chip {
  readonly key: string;
  readonly words: string;
  /** Meetings that it leaves; of `least`, actors. */
  readonly count: number;
  readonly without: (filters: Filters) => Filters;
}

/** Everything that is filtered by, a chip each, with what it leaves. */
export function chipsOf(speech: Speech, graph: WorkspaceGraph, filters: Filters): readonly Chip[] {
  return filtersSet(filters).flatMap((name): Chip[] => {
    if (isList(name)) {
      const counts = new Map(
        facetsOf(graph, filters, name).map((each) => [each.value, each.count]),
      );
      return filters[name].map((value) => ({
        key: `${name}:${value}`,
        words: valueWords(speech, graph, name, value),
        count: counts.get(value) ?? 0,
        without: (now) => valueToggled(now, name, value),
      }));
    }
    const words =
      name === 'time'
        ? timeWords(speech, filters)
        : speech.t('filters.atLeast', { meetings: speech.count('meeting', filters.least) });
    const count =
      name === 'time' ? meetingsLeft(graph, filters).length : actorsLeft(graph, filters);
    return [{ key: name, words, count, without: (now) => withoutFilter(now, name) }];
  });
}
