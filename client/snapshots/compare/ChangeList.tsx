import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { SnapshotDifference } from '../../../contract/snapshot-difference.ts';
import { useSpeech } from '../../i18n/use-speech.ts';
import { ChangeItem } from './ChangeItem.tsx';
import classes from './Compare.module.css';
import { changesIn } from './changes-in.ts';
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
  const total = [difference.nodes, difference.relationships].reduce(
    (sum, { counts }) => sum + counts.added + counts.gone + counts.changed,
    0,
  );
  return (
    <>
      {CHANGES.map((change) =>
        (['nodes', 'relationships'] as const).map((what) => {
          const count = difference[what].counts[change];
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
                {listed
                  .filter((each) => each.change === change && each.what === what)
                  .map((each) => (
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
          {t('snapshots.compare.cut', { shown: number(listed.length), total: number(total) })}
          <Button size="compact-sm" variant="light" onClick={more}>
            {t('snapshots.compare.more')}
          </Button>
        </p>
      )}
    </>
  );
}
