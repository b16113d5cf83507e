import { type KeyboardEvent, useEffect, useState } from 'react';
import { useSpeech } from '../i18n/use-speech.ts';
import type { Selection } from '../workspace/types.ts';
import type { Drawing } from './drawing.ts';
import type { Acts } from './gestures.ts';
import { ARROWS, type Arrow, neighbourInDirection } from './neighbour-in-direction.ts';
import type { Picture } from './picture.ts';
import { canvasWords } from './words.ts';

interface Options {
  readonly drawing: Drawing | undefined;
  readonly picture: Picture;
  readonly selection: Selection | null;
  readonly acts: Acts;
  readonly cursor: string | null;
  readonly setCursor: (id: string | null) => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
}

/** Walking the picture by keyboard; `said` is what a screen reader is to say of it. */
export function useCanvasKeys(options: Options) {
  const { drawing, picture, selection, acts, cursor, setCursor, zoomIn, zoomOut, fit } = options;
  const { t, number, language } = useSpeech();
  const [said, setSaid] = useState('');
  const words = canvasWords(language);

  const kindWords = ({ kind, labels }: Picture['nodes'][number]) =>
    kind === 'Other' ? (labels ?? '') : t(`kind.${kind}`);

  const goTo = (id: string) => {
    setCursor(id);
    drawing?.viewport.reveal([id]);
    const node = picture.nodes.find((drawn) => drawn.id === id);
    if (!node) return;
    const count = picture.edges.filter((edge) => edge.source === id || edge.target === id).length;
    setSaid(words.connections(node.name, kindWords(node), number(count)));
  };

  const walk = (arrow: Arrow) => {
    const from = cursor ?? (selection?.type === 'node' ? selection.id : null);
    const places = picture.nodes.flatMap(({ id }) => {
      const at = drawing?.cy.getElementById(id);
      return at?.nonempty() ? [{ id, ...at.position() }] : [];
    });
    const here = places.find(({ id }) => id === from);
    if (!here) {
      const first = picture.nodes.find(({ kind }) => kind === 'Person') ?? picture.nodes[0];
      if (first) goTo(first.id);
      return;
    }
    const next = new Set(
      picture.edges.flatMap(({ source, target }) =>
        source === from ? [target] : target === from ? [source] : [],
      ),
    );
    const connected = places.filter(({ id }) => next.has(id));
    const there = neighbourInDirection(here, connected, places, arrow);
    if (there) goTo(there);
  };

  const enter = () => {
    const id = cursor ?? (selection?.type === 'node' ? selection.id : null);
    if (id === null) return;
    if (selection?.type === 'node' && selection.id === id) return acts.open(id);
    acts.select({ type: 'node', id });
    setSaid(words.selected(picture.nodes.find((node) => node.id === id)?.name ?? id));
  };

  const clear = () => {
    setCursor(null);
    acts.select(null);
    setSaid(words.cleared);
  };

  // The menu's key, as everywhere: beside what the keyboard is at.
  const menuKey = (event: KeyboardEvent): boolean => {
    const asked = event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10');
    if (!asked || !acts.offer) return false;
    event.preventDefault();
    const pointed: Selection | null = cursor === null ? selection : { type: 'node', id: cursor };
    const frame = event.currentTarget.getBoundingClientRect();
    const id = pointed?.type === 'node' ? pointed.id : null;
    const node = id === null ? undefined : drawing?.cy.getElementById(id);
    const at = node?.nonempty()
      ? node.renderedPosition()
      : { x: frame.width / 2, y: frame.height / 2 };
    acts.offer(pointed, { x: frame.left + at.x, y: frame.top + at.y });
    return true;
  };

  const pick = () => {
    if (cursor !== null) acts.pick?.([cursor]);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (menuKey(event)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const keys: Record<string, () => void> = {
      Enter: event.shiftKey ? pick : enter,
      Escape: clear,
      '+': zoomIn,
      '=': zoomIn,
      '-': zoomOut,
      '0': fit,
    };
    const act = event.key in ARROWS ? () => walk(event.key as Arrow) : keys[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  // Another picture may lack the node that was walked to.
  useEffect(() => {
    if (cursor !== null && !picture.nodes.some(({ id }) => id === cursor)) setCursor(null);
  }, [picture, cursor, setCursor]);

  return { onKeyDown, said };
}
