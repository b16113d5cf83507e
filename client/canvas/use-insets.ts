import { type RefObject, useEffect } from 'react';
import type { Drawing } from './drawing.ts';

const MARGIN = 20;

/**
 * Keeps the picture clear of what floats over its frame (`top` pixels of it above), and fits it
 * anew when the frame changes.
 */
export function useInsets(
  frame: RefObject<HTMLElement | null>,
  drawing: Drawing | undefined,
  top: number,
): void {
  useEffect(() => {
    const element = frame.current;
    if (!element || !drawing) return;
    const measure = () => {
      const rtl = getComputedStyle(element).direction === 'rtl';
      const legend = element.querySelector('section')?.offsetHeight ?? 0;
      drawing.viewport.setInsets({
        left: rtl ? 58 : MARGIN,
        right: rtl ? MARGIN : 58,
        top,
        bottom: MARGIN + legend,
      });
    };
    measure();
    const observer = new ResizeObserver(() => {
      measure();
      drawing.resized();
    });
    observer.observe(element);
    // The legend grows with what it explains.
    const legend = element.querySelector('section');
    if (legend) observer.observe(legend);
    return () => observer.disconnect();
  }, [frame, drawing, top]);
}
