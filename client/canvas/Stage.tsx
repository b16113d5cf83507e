import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Selection } from '../workspace/types.ts';
import classes from './Canvas.module.css';
import { CanvasTools } from './CanvasTools.tsx';
import type { Drawing } from './drawing.ts';
import type { Acts } from './gestures.ts';
import type { Picture } from './picture.ts';
import { useCanvasKeys } from './use-canvas-keys.ts';
import { useDrawing } from './use-drawing.ts';
import { useInsets } from './use-insets.ts';

const ZOOM_STEP = 1.35;

/** Pixels kept clear at the top where nothing lies over the picture. */
const UNDER_NOTHING = 24;

/** A picture to look at, to walk by keyboard and to point at; fills its parent. */
export function Stage({
  picture,
  view,
  selection,
  chain,
  acts,
  keep,
  label,
  tools,
  under = UNDER_NOTHING,
  drawn: onDrawing,
  above = 0,
  children,
}: {
  readonly picture: Picture;
  readonly view: string;
  readonly selection: Selection | null;
  /** A chain of nodes that is marked besides. */
  readonly chain?: readonly string[];
  readonly acts: Acts;
  readonly keep?: string;
  /** What a screen reader calls it. */
  readonly label: string;
  /** Its own buttons, after those that every picture has. */
  readonly tools?: ReactNode;
  /** Pixels that what lies over it takes at the top. */
  readonly under?: number;
  /** Hears of the drawing while there is one, and whether it stands as it should. */
  readonly drawn?: (drawing: Drawing | undefined, ready: boolean) => void;
  /** Pixels that it has over its nodes. */
  readonly above?: number;
  /** What lies over it. */
  readonly children?: ReactNode;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState<string | null>(null);
  const drawn = { picture, view, selection, chain, cursor, setCursor, acts, keep };
  const { drawing, ready } = useDrawing(stage, drawn);
  useInsets(frame, drawing, under + above);
  useEffect(() => {
    onDrawing?.(drawing, ready);
  }, [drawing, ready, onDrawing]);
  useEffect(() => () => onDrawing?.(undefined, false), [onDrawing]);
  const verbs = {
    zoomIn: () => drawing?.viewport.zoomBy(ZOOM_STEP),
    zoomOut: () => drawing?.viewport.zoomBy(1 / ZOOM_STEP),
    fit: () => drawing?.showAll(),
    tidy: () => void drawing?.tidy(),
  };
  const { onKeyDown, said } = useCanvasKeys({ ...drawn, drawing, ...verbs });

  return (
    <div className={classes.canvas} ref={frame}>
      <div
        ref={stage}
        className={classes.stage}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk the picture.
        tabIndex={0}
        aria-label={label}
        onKeyDown={onKeyDown}
        onBlur={() => setCursor(null)}
        data-testid="canvas"
      />
      <CanvasTools {...verbs}>{tools}</CanvasTools>
      {children}
      <div className={classes.announcer} aria-live="polite">
        {said}
      </div>
    </div>
  );
}
