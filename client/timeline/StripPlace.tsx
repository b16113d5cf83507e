import { useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useLiveDrawing } from '../canvas/live-drawing.ts';
import { recall, remember } from '../shell/remembered.ts';
import { useOpened } from '../snapshots/opened/opened.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { loadTimelineStrip } from './load-timeline.ts';
import classes from './Strip.module.css';

const TimelineStrip = lazy(loadTimelineStrip);

const KEY = 'liqa-strip';

/**
 * Under the picture, where the strip of time goes: as high from the start as it will be, so that the
 * picture need not make room later. Folded or not as it was left; on a phone folded at first.
 */
export function StripPlace() {
  const narrow = useMediaQuery('(max-width: 767px)', false, { getInitialValueInEffect: false });
  const [left, setLeft] = useState(() => recall(KEY));
  const shown = useLiveDrawing(({ shown }) => shown);
  const nodes = useWorkspace(({ graph }) => graph.nodes);
  const dated = useMemo(
    () => [...nodes.values()].some(({ properties }) => Boolean(properties.earliest)),
    [nodes],
  );
  // A snapshot does not tell more of time than its picture.
  const isOpened = useOpened(({ opened }) => opened !== null);
  if (isOpened) return null;
  const folded = left === null ? narrow : left === 'folded';
  const toggle = () => {
    const next = folded ? 'open' : 'folded';
    remember(KEY, next);
    setLeft(next);
  };
  return (
    <div
      className={classes.place}
      data-folded={folded || undefined}
      data-dated={dated || undefined}
    >
      {shown && (
        <Suspense>
          <TimelineStrip folded={folded} toggle={toggle} />
        </Suspense>
      )}
    </div>
  );
}
