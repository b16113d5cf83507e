import { useRef, useState } from 'react';
import { useSpeech } from '../i18n/use-speech.ts';
import classes from './Canvas.module.css';
import { CanvasNotice } from './CanvasNotice.tsx';
import { CanvasTools } from './CanvasTools.tsx';
import { Legend } from './Legend.tsx';
import { useCanvasKeys } from './use-canvas-keys.ts';
import { useDrawing } from './use-drawing.ts';
import { useInsets } from './use-insets.ts';
import { useUndoKeys } from './use-undo-keys.ts';
import { ViewSwitch } from './ViewSwitch.tsx';
import { canvasWords } from './words.ts';

const ZOOM_STEP = 1.35;

/** The drawing with its legend and tools; fills its parent. */
export function Canvas() {
  const frame = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState<string | null>(null);
  const { drawing, picture } = useDrawing(stage, cursor, setCursor);
  useInsets(frame, drawing);
  useUndoKeys();
  const { language, number } = useSpeech();
  const words = canvasWords(language);
  const verbs = {
    zoomIn: () => drawing?.viewport.zoomBy(ZOOM_STEP),
    zoomOut: () => drawing?.viewport.zoomBy(1 / ZOOM_STEP),
    fit: () => drawing?.showAll(),
    tidy: () => void drawing?.tidy(),
  };
  const { onKeyDown, said } = useCanvasKeys({ drawing, picture, cursor, setCursor, ...verbs });

  return (
    <div className={classes.canvas} ref={frame}>
      <div
        ref={stage}
        className={classes.stage}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk the picture.
        tabIndex={0}
        aria-label={words.canvas(number(picture.nodes.length), number(picture.edges.length))}
        onKeyDown={onKeyDown}
        onBlur={() => setCursor(null)}
        data-testid="canvas"
      />
      <ViewSwitch />
      <CanvasNotice />
      <CanvasTools {...verbs} />
      <Legend />
      <div className={classes.announcer} aria-live="polite">
        {said}
      </div>
    </div>
  );
}
