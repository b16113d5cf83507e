import type { Core } from 'cytoscape';
import { type PointerEvent, useEffect, useState } from 'react';
import { pickNodes, selectNodes } from '../actions/select.ts';
import type { Point } from '../workspace/types.ts';
import classes from './CanvasLayers.module.css';
import { encloses } from './encloses.ts';
import { setLasso } from './lasso-mode.ts';

/** A line drawn around nodes selects them, with Shift besides those that are; Esc lets go. */
export function Lasso({ cy }: { readonly cy: Core }) {
  const [line, setLine] = useState<readonly Point[]>([]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      setLasso(false);
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, []);
  const draw = (event: PointerEvent<SVGSVGElement>) => {
    if (event.buttons === 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const box = event.currentTarget.getBoundingClientRect();
    const at = { x: event.clientX - box.left, y: event.clientY - box.top };
    setLine((before) => (event.type === 'pointerdown' ? [at] : [...before, at]));
  };
  const end = (event: PointerEvent<SVGSVGElement>) => {
    const ids = cy
      .nodes()
      .filter((node) => encloses(line, node.renderedPosition()))
      .map((node) => node.id());
    setLine([]);
    if (ids.length === 0) return;
    if (event.shiftKey) pickNodes(ids);
    else selectNodes(ids);
    setLasso(false);
  };
  return (
    <svg
      className={classes.lasso}
      aria-hidden="true"
      data-testid="lasso"
      onPointerDown={draw}
      onPointerMove={draw}
      onPointerUp={end}
      onPointerCancel={() => setLine([])}
    >
      <polygon points={line.map(({ x, y }) => `${x},${y}`).join(' ')} />
    </svg>
  );
}
