import { IconX } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { setFilters } from '../actions/set-filters.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { NO_FILTERS } from '../workspace/filters.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { chipsOf } from './chips.ts';
import classes from './Filters.module.css';

/** Chips shown before the reader asks for the rest. */
const AT_FIRST = 6;

/** What is filtered by, "Phone calls · 3", each to be taken away. */
export function FilterChips() {
  const speech = useSpeech();
  const { t, number } = speech;
  const graph = useWorkspace((workspace) => workspace.graph);
  const filters = useWorkspace((workspace) => workspace.filters);
  const [all, setAll] = useState(false);
  const chips = useMemo(() => chipsOf(speech, graph, filters), [speech, graph, filters]);
  if (chips.length === 0) return null;
  const shown = all || chips.length <= AT_FIRST + 1 ? chips : chips.slice(0, AT_FIRST);
  return (
    <ul className={classes.chips} aria-label={t('filters.set')}>
      {shown.map(({ key, words, count, without }) => {
        const chip = t('filters.chip', { filter: words, n: number(count) });
        return (
          <li key={key}>
            <button
              type="button"
              className={classes.chip}
              aria-label={t('filters.remove', { filter: chip })}
              onClick={() => setFilters(without)}
            >
              <span>{chip}</span>
              <IconX size={14} aria-hidden />
            </button>
          </li>
        );
      })}
      {shown.length < chips.length && (
        <li>
          <button type="button" className={classes.chip} onClick={() => setAll(true)}>
            {t('filters.more', { n: number(chips.length - shown.length) })}
          </button>
        </li>
      )}
      {chips.length > 1 && (
        <li>
          <button
            type="button"
            className={classes.clear}
            onClick={() => setFilters(() => NO_FILTERS)}
          >
            {t('filters.clear')}
          </button>
        </li>
      )}
    </ul>
  );
}
