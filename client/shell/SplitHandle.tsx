import type { KeyboardEvent } from 'react';
import classes from './SplitHandle.module.css';

/** Parts of the whole. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** One press of an arrow key. */
const STEP = 0.02;

/** The line between two parts: drag it, move it with the arrow keys, double click it to reset. */
export function SplitHandle({
  label,
  controls,
  grows,
  part,
  bounds: { least, most },
  drag,
  resize,
  reset,
}: {
  readonly label: string;
  /** Id of the element whose size it is. */
  readonly controls: string;
  /** The way in which that element becomes larger: of the line of text, or down. */
  readonly grows: 'end' | 'start' | 'down';
  readonly part: number;
  readonly bounds: Bounds;
  readonly drag: (pointer: { readonly clientX: number; readonly clientY: number }) => void;
  readonly resize: (part: number) => void;
  readonly reset: () => void;
}) {
  const percent = (of: number) => Math.round(of * 100);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const [less, more] =
      grows === 'down'
        ? ['ArrowUp', 'ArrowDown']
        : (grows === 'end') !== rtl
          ? ['ArrowLeft', 'ArrowRight']
          : ['ArrowRight', 'ArrowLeft'];
    const keys: Record<string, number> = {
      [less]: part - STEP,
      [more]: part + STEP,
      Home: least,
      End: most,
    };
    const wanted = keys[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    resize(wanted);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule can't be moved.
    <div
      role="separator"
      tabIndex={0}
      className={classes.handle}
      aria-orientation={grows === 'down' ? 'horizontal' : 'vertical'}
      aria-label={label}
      aria-controls={controls}
      aria-valuenow={percent(part)}
      aria-valuemin={percent(least)}
      aria-valuemax={percent(most)}
      title={label}
      onKeyDown={onKeyDown}
      onDoubleClick={reset}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) drag(event);
      }}
    />
  );
}
