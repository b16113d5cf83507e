import { useMediaQuery } from '@mantine/hooks';
import { lazy, memo, Suspense, useCallback, useMemo, useState } from 'react';
import { useLiveDrawing } from '../canvas/live-drawing.ts';
import { recall, remember } from '../shell/remembered.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { loadTimelineStrip } from './load-timeline.ts';
import classes from './Strip.module.css';

// Its months are many, and stay as they are while the picture grows.
const TimelineStrip = memo(lazy(loadTimelineStrip));

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
  const folded = left === null ? narrow : left === 'folded';
  const toggle = useCallback(() => {
    const next = folded ? 'open' : 'folded';
    remember(KEY, next);
    setLeft(next);
  }, [folded]);
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
