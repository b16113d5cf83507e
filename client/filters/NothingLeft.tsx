import { Button } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import { useMemo } from 'react';
import { setFilters } from '../actions/set-filters.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { Message } from '../shell/Message.tsx';
import { filtersSet, NO_FILTERS, withoutFilter } from '../workspace/filters.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './Filters.module.css';
import { meetingsLeft } from './facets.ts';
import { filterWords } from './filter-words.ts';

/** In place of a picture of nothing: which filters are set, and what there is without each. */
export function NothingLeft() {
  const speech = useSpeech();
  const { t, count } = speech;
  const graph = useWorkspace((workspace) => workspace.graph);
  const filters = useWorkspace((workspace) => workspace.filters);
  const ways = useMemo(
    () =>
      filtersSet(filters).map((name) => {
        const without = withoutFilter(filters, name);
        return { name, without, left: meetingsLeft(graph, without).length };
      }),
    [graph, filters],
  );
  return (
    <div className={classes.nothing} role="status">
      <Message
        icon={<IconFilterOff size={22} aria-hidden />}
        title={t('filters.empty')}
        action={
          <Button variant="light" size="sm" onClick={() => setFilters(() => NO_FILTERS)}>
            {t('filters.clear')}
          </Button>
        }
      >
        <p>{t('filters.emptyHelp')}</p>
        <ul>
          {ways.map(({ name, without, left }) => (
            <li key={name}>
              <Button variant="default" size="compact-sm" onClick={() => setFilters(() => without)}>
                {t('filters.without', {
                  filter: filterWords(speech, graph, filters, name),
                  meetings: count('meeting', left),
                })}
              </Button>
            </li>
          ))}
        </ul>
      </Message>
    </div>
  );
}
