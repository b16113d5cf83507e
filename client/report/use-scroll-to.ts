import { type RefObject, useEffect } from 'react';

/** Room kept above what is scrolled to, as a part of the height that is seen. */
const ABOVE = 0.3;

/**
 * Brings the words that begin at a code point into sight whenever `because` changes, unless they
 * are in sight; in a tab that is hidden, when it is shown. Only the panel scrolls, never the page.
 */
export function useScrollTo(
  text: RefObject<HTMLElement | null>,
  start: number | undefined,
  because: unknown,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: pointing again scrolls again.
  useEffect(() => {
    if (start === undefined) return;
    const words = text.current?.querySelector(`[data-start="${start}"]`);
    const panel = words?.closest('section');
    if (!words || !panel) return;
    const observer = new ResizeObserver(() => {
      if (panel.clientHeight === 0) return;
      observer.disconnect();
      bringIntoSight(words, panel);
    });
    observer.observe(panel);
    return () => observer.disconnect();
  }, [text, start, because]);
}

function bringIntoSight(words: Element, panel: Element): void {
  const [box, frame] = [words.getBoundingClientRect(), panel.getBoundingClientRect()];
  if (box.top >= frame.top && box.bottom <= frame.bottom) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  panel.scrollBy({
    top: box.top - frame.top - frame.height * ABOVE,
    behavior: still ? 'instant' : 'smooth',
  });
}
