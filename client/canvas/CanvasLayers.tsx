import { lazy, Suspense, useEffect, useState } from 'react';
import { useWorkspace } from '../workspace/workspace.ts';
import { useLasso } from './lasso-mode.ts';
import { useLiveDrawing } from './live-drawing.ts';
import type { Picture } from './picture.ts';

const GroupFrames = lazy(async () => ({
  default: (await import('./GroupFrames.tsx')).GroupFrames,
}));
const Minimap = lazy(async () => ({ default: (await import('./Minimap.tsx')).Minimap }));
const Lasso = lazy(async () => ({ default: (await import('./Lasso.tsx')).Lasso }));

/** What lies over the picture and moves with it, each part loaded when there is use for it. */
export function CanvasLayers({ picture }: { readonly picture: Picture }) {
  const drawing = useLiveDrawing((live) => live.drawing);
  const framed = useWorkspace((workspace) => workspace.grouping === 'state');
  const lassoing = useLasso((lasso) => lasso.on);
  const touched = useTouched();
  if (!drawing) return null;
  return (
    <Suspense>
      {framed && <GroupFrames cy={drawing.cy} picture={picture} />}
      {touched && <Minimap cy={drawing.cy} picture={picture} />}
      {lassoing && <Lasso cy={drawing.cy} />}
    </Suspense>
  );
}

// Before anybody did anything the whole picture is in sight.
function useTouched(): boolean {
  const [touched, setTouched] = useState(false);
  useEffect(() => {
    if (touched) return;
    const touch = () => setTouched(true);
    const events = ['pointerdown', 'wheel', 'keydown'] as const;
    for (const event of events) addEventListener(event, touch, { passive: true });
    return () => {
      for (const event of events) removeEventListener(event, touch);
    };
  }, [touched]);
  return touched;
}
