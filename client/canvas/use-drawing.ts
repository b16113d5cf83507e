import { useComputedColorScheme } from '@mantine/core';
import { type RefObject, useEffect, useMemo, useState } from 'react';
import { loadFonts } from '../theme/fonts.ts';
import { selectedNodes } from '../workspace/selected-nodes.ts';
import type { Workspace } from '../workspace/types.ts';
import { visibleKindOf } from '../workspace/visible-graph.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import type { Drawing } from './drawing.ts';
import { emphasisOf } from './emphasis.ts';
import { listenToGestures } from './gestures.ts';
import { makePicture, type Picture } from './picture.ts';
import { exposeProbe } from './probe.ts';

/** As long as what a selection opens takes to open. */
const SLIDE_MS = 260;

/** Past this many nodes, lines rest while the picture moves. */
const MANY = 400;

/** The drawing in a container, kept in step with the workspace; undefined until it can be drawn. */
export function useDrawing(
  container: RefObject<HTMLElement | null>,
  cursor: string | null,
  setCursor: (id: string | null) => void,
): { drawing: Drawing | undefined; picture: Picture; ready: boolean } {
  const [drawing, setDrawing] = useState<Drawing>();
  const [hovered, setHovered] = useState<string | null>(null);
  const [ready, setReady] = useState(false);
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const picture = usePicture();
  const view = useWorkspace((workspace) => workspace.view);
  const selection = useWorkspace((workspace) => workspace.selection);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the drawing follows the scheme below.
  useEffect(() => {
    let ended = false;
    let made: Drawing | undefined;
    // The drawing library is fetched beside the first data rather than before the page.
    void Promise.all([import('./drawing.ts'), loadFonts()]).then(([{ createDrawing }]) => {
      if (ended || !container.current) return;
      made = createDrawing(container.current, { scheme, large: picture.nodes.length > MANY });
      listenToGestures(made.cy, { setHovered, setCursor });
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
    if (!drawing || picture.nodes.length === 0) return;
    let current = true;
    setReady(false);
    void drawing.show(picture, view).then(() => {
      if (current) setReady(true);
    });
    return () => {
      current = false;
    };
  }, [drawing, picture, view]);

  const selected = useMemo(() => emphasisOf(picture, selection), [picture, selection]);
  useEffect(() => {
    const pointed =
      hovered === null ? undefined : emphasisOf(picture, { type: 'node', id: hovered });
    if (ready) drawing?.mark(selected, pointed, cursor);
  }, [drawing, ready, picture, selected, hovered, cursor]);

  useEffect(() => {
    if (!drawing || !ready || !selected) return;
    // The details slide in first: on a phone they lie over the picture.
    const waiting = setTimeout(() => drawing.viewport.reveal([...selected.nodes]), SLIDE_MS);
    return () => clearTimeout(waiting);
  }, [drawing, ready, selected]);

  useEffect(() => exposeProbe(drawing, picture, ready), [drawing, picture, ready]);

  return { drawing, picture, ready };
}

function usePicture(): Picture {
  const graph = useWorkspace((workspace) => workspace.graph);
  const hiddenKinds = useWorkspace((workspace) => workspace.hiddenKinds);
  const hiddenNodes = useWorkspace((workspace) => workspace.hiddenNodes);
  const view = useWorkspace((workspace) => workspace.view);
  const language = useWorkspace((workspace) => workspace.language);
  // What is selected is drawn even if its kind is filtered out. As text, so that selecting
  // something else that is drawn anyway does not make another picture.
  const also = useWorkspace((workspace) => filteredSelection(workspace).join('\n'));
  return useMemo(
    () => makePicture({ graph, hiddenKinds, hiddenNodes, view, language }, also.split('\n')),
    [graph, hiddenKinds, hiddenNodes, view, language, also],
  );
}

function filteredSelection(workspace: Workspace): readonly string[] {
  const { selection, graph, hiddenKinds, hiddenNodes } = workspace;
  return selectedNodes(selection, graph).filter((id) => {
    const node = graph.nodes.get(id);
    const kind = node && visibleKindOf(node);
    return kind !== undefined && (hiddenKinds.includes(kind) || hiddenNodes.includes(id));
  });
}
