import { Checkbox, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { holdsWords } from '../../contract/holds-words.ts';
import { setFilters } from '../actions/set-filters.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { type FilterList, valueToggled } from '../workspace/filters.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './Filters.module.css';
import { facetsOf } from './facets.ts';
import { valueWords } from './filter-words.ts';

/** More than these get a field to search them by, and of what is found so many are shown. */
const FEW = 8;
const MOST = 60;

/** What can be chosen of a list, each with the number of meetings it would leave. */
export function FacetList({ name }: { readonly name: FilterList }) {
  const speech = useSpeech();
  const { t, number } = speech;
  const graph = useWorkspace((workspace) => workspace.graph);
  const filters = useWorkspace((workspace) => workspace.filters);
  const [typed, setTyped] = useState('');
  const facets = useMemo(() => facetsOf(graph, filters, name), [graph, filters, name]);
  const chosen: readonly string[] = filters[name];
  const found = facets
    .map((facet) => ({ ...facet, words: valueWords(speech, graph, name, facet.value) }))
    .filter(({ words }) => holdsWords(words, typed));
  if (facets.length === 0) return <p className={classes.quiet}>{t('filters.none')}</p>;
  return (
    <div className={classes.facets}>
      {facets.length > FEW && (
        <TextInput
          size="sm"
          aria-label={`${t(`filters.name.${name}`)}: ${t('filters.find')}`}
          placeholder={t('filters.find')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      {found.length === 0 && <p className={classes.quiet}>{t('filters.noneFound')}</p>}
      <ul>
        {found.slice(0, MOST).map(({ value, words, count }) => (
          <li key={value}>
            <Checkbox
              size="sm"
              className={classes.facet ?? ''}
              checked={chosen.includes(value)}
              onChange={() => setFilters((now) => valueToggled(now, name, value))}
              label={
                <>
                  <bdi>{words}</bdi> <span className={classes.count}>{number(count)}</span>
                </>
              }
            />
          </li>
        ))}
      </ul>
      {found.length > MOST && (
        <p className={classes.quiet}>{t('filters.rest', { n: number(found.length - MOST) })}</p>
      )}
    </div>
  );
}
