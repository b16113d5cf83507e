import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { SnapshotDifference } from '../../../contract/snapshot-difference.ts';
import { useSpeech } from '../../i18n/use-speech.ts';
import classes from './ChangeFilters.module.css';
import {
  type ChangeFilter,
  chosenToggled,
  FACETS,
  type Facet,
  facetCounts,
} from './change-filter.ts';
import { MARKS } from './union-picture.ts';

/** Chooses which differences are listed: what happened, to what, in what of it, and by words. */
export function ChangeFilters({
  difference,
  filter,
  setFilter,
}: {
  readonly difference: SnapshotDifference;
  readonly filter: ChangeFilter;
  readonly setFilter: (filter: ChangeFilter) => void;
}) {
  const { t, number } = useSpeech();
  const counts = facetCounts(difference);
  const { typed } = filter;
  return (
    <div className={classes.filters}>
      <TextInput
        className={classes.typed ?? ''}
        size="sm"
        type="search"
        dir={typed === '' ? undefined : 'auto'}
        aria-label={t('snapshots.compare.find')}
        placeholder={t('snapshots.compare.find')}
        value={typed}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={
          typed !== '' && (
            <CloseButton
              aria-label={t('snapshots.compare.findClear')}
              onClick={() => setFilter({ ...filter, typed: '' })}
            />
          )
        }
        onChange={(event) => setFilter({ ...filter, typed: event.currentTarget.value })}
      />
      {(Object.keys(FACETS) as Facet[]).map((facet) => (
        <fieldset key={facet} className={classes.facet}>
          <legend className={classes.name}>{t(`snapshots.compare.facet.${facet}`)}</legend>
          {FACETS[facet].map((value) => (
            <button
              key={value}
              type="button"
              className={classes.value}
              aria-pressed={filter.chosen.has(value)}
              disabled={counts[value] === 0 && !filter.chosen.has(value)}
              data-change={facet === 'change' ? value : undefined}
              onClick={() => setFilter(chosenToggled(filter, value))}
            >
              {facet === 'change' && (
                <span className={classes.mark} aria-hidden>
                  {MARKS[value as keyof typeof MARKS]}
                </span>
              )}
              {t(`snapshots.compare.choice.${value}`)}
              <span className={classes.count}>{number(counts[value])}</span>
            </button>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
