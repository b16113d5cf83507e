import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { SnapshotDifference } from '../../../contract/snapshot-difference.ts';
import { useSpeech } from '../../i18n/use-speech.ts';
import { ChangeFilters } from './ChangeFilters.tsx';
import { ChangeItem } from './ChangeItem.tsx';
import classes from './Compare.module.css';
import { facetCounts, isFiltered, NO_FILTER, passesFilter } from './change-filter.ts';
import { changeText } from './change-text.ts';
import { changesIn, type ListedChange } from './changes-in.ts';
import { CHANGES, unionOf } from './union.ts';
import { MARKS } from './union-picture.ts';
import { useBefore } from './use-before.ts';

/** Everything that is new, gone or changed, each to be unfolded. */
export function ChangeList({
  difference,
  before,
  after,
  more,
}: {
  readonly difference: SnapshotDifference;
  readonly before: string;
  readonly after: string;
  readonly more: () => void;
}) {
  const { t, number } = useSpeech();
  const { before: archive } = useBefore(before);
  const union = useMemo(() => unionOf(archive, difference), [archive, difference]);
  const listed = useMemo(() => changesIn(difference), [difference]);
  const [filter, setFilter] = useState(NO_FILTER);
  const textOf = useMemo(() => {
    const texts = new Map(listed.map((each) => [each, once(() => changeText(each, union))]));
    return (each: ListedChange) => texts.get(each)?.() ?? '';
  }, [listed, union]);
  const found = useMemo(
    () => listed.filter((each) => passesFilter(each, filter, textOf)),
    [listed, filter, textOf],
  );
  const { nodes, relationships } = facetCounts(difference);
  const total = nodes + relationships;
  const filtered = isFiltered(filter);
  return (
    <>
      <ChangeFilters difference={difference} filter={filter} setFilter={setFilter} />
      {filtered && (
        <p role="status" className={classes.found}>
          {t('snapshots.compare.found', { count: found.length, n: number(found.length) })}
          <Button size="compact-sm" variant="subtle" onClick={() => setFilter(NO_FILTER)}>
            {t('snapshots.compare.showAll')}
          </Button>
        </p>
      )}
      {CHANGES.map((change) =>
        (['nodes', 'relationships'] as const).map((what) => {
          const here = found.filter((each) => each.change === change && each.what === what);
          // Those that are not listed count, too, but can't be looked through.
          const count = filtered ? here.length : difference[what].counts[change];
          if (count === 0) return null;
          const heading = `liqa-${change}-${what}`;
          return (
            <section key={heading} aria-labelledby={heading} className={classes.group}>
              <h3 id={heading} data-change={change}>
                <span className={classes.mark} aria-hidden>
                  {MARKS[change]}
                </span>
                {t(`snapshots.compare.${change}`)} ·{' '}
                {t(what === 'nodes' ? 'snapshots.compare.items' : 'snapshots.compare.ties')}
                <span className={classes.count}>{number(count)}</span>
              </h3>
              <ul>
                {here.map((each) => (
                  <ChangeItem
                    key={each.element.id}
                    listed={each}
                    union={union}
                    inPresent={after === 'present' && change !== 'gone'}
                  />
                ))}
              </ul>
            </section>
          );
        }),
      )}
      {listed.length < total && (
        <p className={classes.cut}>
          {t(filtered ? 'snapshots.compare.foundIn' : 'snapshots.compare.cut', {
            shown: number(listed.length),
            total: number(total),
          })}
          <Button size="compact-sm" variant="light" onClick={more}>
            {t('snapshots.compare.more')}
          </Button>
        </p>
      )}
    </>
  );
}

/** What is worked out when it is first asked for. */
function once(work: () => string): () => string {
  let done: string | undefined;
  return () => {
    done ??= work();
    return done;
  };
}
