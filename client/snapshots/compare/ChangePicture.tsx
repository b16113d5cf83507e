import { useMemo } from 'react';
import type { SnapshotDifference } from '../../../contract/snapshot-difference.ts';
import { select } from '../../actions/select.ts';
import type { Acts } from '../../canvas/gestures.ts';
import { Stage } from '../../canvas/Stage.tsx';
import { useSpeech } from '../../i18n/use-speech.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import classes from './Compare.module.css';
import { CHANGES, changedPart, unionOf } from './union.ts';
import { MARKS, unionPicture } from './union-picture.ts';
import { useBefore } from './use-before.ts';

/** Nodes that a picture can hold and still be read. */
const MOST = 400;

const ACTS: Acts = {
  select: (selection) => {
    if (selection ?? useWorkspace.getState().selection) select(selection);
  },
  open: () => {},
};

/** Both sides in one picture: what is new, gone and changed is told apart. */
export function ChangePicture({
  difference,
  before,
}: {
  readonly difference: SnapshotDifference;
  readonly before: string;
}) {
  const { t, number, language } = useSpeech();
  const selection = useWorkspace(({ selection }) => selection);
  const { before: archive, pending } = useBefore(before);
  const union = useMemo(() => unionOf(archive, difference), [archive, difference]);
  const cut = union.nodes.size > MOST;
  const picture = useMemo(
    () => unionPicture(cut ? changedPart(union) : union, language),
    [union, cut, language],
  );
  if (pending) return null;
  const { nodes, relationships } = difference;
  const total = (change: 'added' | 'gone' | 'changed') =>
    number(nodes.counts[change] + relationships.counts[change]);
  return (
    <div className={classes.picture}>
      <Stage
        picture={picture}
        view="difference"
        selection={selection}
        acts={ACTS}
        label={t('snapshots.compare.pictureLabel', {
          added: total('added'),
          gone: total('gone'),
          changed: total('changed'),
        })}
      >
        <ul className={classes.legend} aria-label={t('snapshots.compare.legend')}>
          {CHANGES.map((change) => (
            <li key={change} className={classes.key} data-change={change}>
              <span className={classes.mark} aria-hidden>
                {MARKS[change]}
              </span>
              <span className={classes.line} aria-hidden />
              {t(`snapshots.compare.${change}`)}
              <span className={classes.count}>{total(change)}</span>
            </li>
          ))}
          {cut && <li>{t('snapshots.compare.pictureCut')}</li>}
        </ul>
      </Stage>
    </div>
  );
}
