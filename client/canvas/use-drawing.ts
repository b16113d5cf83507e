import { useComputedColorScheme } from '@mantine/core';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { loadFonts } from '../theme/fonts.ts';
import type { Selection } from '../workspace/types.ts';
import type { Drawing } from './drawing.ts';
import { emphasisOf, withChain } from './emphasis.ts';
import { type Acts, listenToGestures } from './gestures.ts';
import type { Picture } from './picture.ts';
import { exposeProbe } from './probe.ts';

/** As long as what a selection opens takes to open. */
const SLIDE_MS = 260;

export interface Drawn {
  readonly picture: Picture;
  /** Names the way of looking: each has its own places. */
  readonly view: string;
  readonly selection: Selection | null;
  /** A chain of nodes that is marked besides, from one end to the other. */
  readonly chain?: readonly string[] | undefined;
  /** The node that the keyboard is at. */
  readonly cursor: string | null;
  readonly setCursor: (id: string | null) => void;
  readonly acts: Acts;
  /** Under what name its places are kept while it is not drawn; without one they are not. */
  readonly keep?: string | undefined;
}

/** A picture's drawing in a container, kept in step with it; undefined until it can be drawn. */
export function useDrawing(
  container: RefObject<HTMLElement | null>,
  { picture, view, selection, chain, cursor, setCursor, acts, keep }: Drawn,
): { drawing: Drawing | undefined; ready: boolean } {
  const [drawing, setDrawing] = useState<Drawing>();
  const [hovered, setHovered] = useState<string | null>(null);
  const [ready, setReady] = useState(false);
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  }, [acts]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the drawing follows the scheme below.
  useEffect(() => {
    let ended = false;
    let made: Drawing | undefined;
    // The drawing library is fetched beside the first data rather than before the page.
    void Promise.all([import('./drawing.ts'), loadFonts()]).then(([{ createDrawing }]) => {
      if (ended || !container.current) return;
      const { move, pick, offer } = latest.current;
      made = createDrawing(container.current, {
        scheme,
        keep,
        moved: move && ((id, to) => latest.current.move?.(id, to)),
      });
      listenToGestures(made.cy, {
        select: (chosen) => latest.current.select(chosen),
        open: (id) => latest.current.open(id),
        ...(pick && { pick: (ids) => latest.current.pick?.(ids) }),
        ...(offer && { offer: (id, at) => latest.current.offer?.(id, at) }),
        setHovered,
        setCursor,
      });
      setDrawing(made);
    });
    return () => {
      ended = true;
      made?.destroy();
      setDrawing(undefined);
    };
  }, [container]);

  useEffect(() => drawing?.setScheme(scheme), [drawing, scheme]);

  useEffect(() => {
    if (!drawing) return;
    if (picture.nodes.length === 0) {
      // Nothing is left: what was drawn goes, its places stay known.
      drawing.cy.elements().remove();
      return;
    }
    let current = true;
    setReady(false);
    void drawing.show(picture, view).then(() => {
      // At once, so that the first frame has the marks of what is selected, too.
      if (current) flushSync(() => setReady(true));
    });
    return () => {
      current = false;
    };
  }, [drawing, picture, view]);

  const selected = useMemo(
    () => withChain(picture, emphasisOf(picture, selection), chain),
    [picture, selection, chain],
  );
  useEffect(() => {
    const pointed =
      hovered === null ? undefined : emphasisOf(picture, { type: 'node', id: hovered });
    if (ready) drawing?.mark({ selected, pointed, cursor });
  }, [drawing, ready, picture, selected, hovered, cursor]);

  useEffect(() => {
    if (!drawing || !ready || !selected) return;
    // The details slide in first: on a phone they lie over the picture.
    const waiting = setTimeout(
      () => drawing.viewport.reveal([...(selection ? selected.nodes : selected.near)]),
      SLIDE_MS,
    );
    return () => clearTimeout(waiting);
  }, [drawing, ready, selected, selection]);

  useEffect(() => exposeProbe(drawing, picture, ready), [drawing, picture, ready]);

  return { drawing, ready };
}
