/** The script of the HTML export: all of it becomes one text that stands in the file itself. */
import { canvas, elementAt, showAll, zoomBy } from './canvas.ts';
import { choose, onChosen } from './choose.ts';
import { tell } from './details.ts';
import { data, nodes, state } from './graph.ts';
import { byId } from './page.ts';
import { draw } from './paint.ts';
import { search } from './search.ts';
import { speak } from './speak.ts';

/** Pixels that a hand may move and still mean what is under it. */
const STILL = 4;

let held: { x: number; y: number; moved: boolean } | null = null;

canvas.addEventListener('pointerdown', ({ pointerId, offsetX: x, offsetY: y }) => {
  canvas.setPointerCapture(pointerId);
  held = { x, y, moved: false };
});
canvas.addEventListener('pointermove', ({ offsetX: x, offsetY: y }) => {
  if (!held) return;
  const [dx, dy] = [x - held.x, y - held.y];
  if (!held.moved && Math.hypot(dx, dy) < STILL) return;
  held = { x, y, moved: true };
  state.x += dx;
  state.y += dy;
  draw();
});
canvas.addEventListener('pointerup', ({ offsetX, offsetY }) => {
  if (held && !held.moved) choose(elementAt(offsetX, offsetY));
  held = null;
});
canvas.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    zoomBy(1.0015 ** -event.deltaY, event.offsetX, event.offsetY);
    draw();
  },
  { passive: false },
);

function onClick(id: string, act: () => void): void {
  byId(id).addEventListener('click', act);
}

function sayAll(): void {
  speak();
  search();
  tell();
  draw();
}

onClick('in', () => {
  zoomBy(1.3);
  draw();
});
onClick('out', () => {
  zoomBy(1 / 1.3);
  draw();
});
onClick('fit', () => {
  showAll();
  draw();
});
onClick('language', () => {
  state.language = state.language === 'ar' ? 'en' : 'ar';
  sayAll();
});
onClick('scheme', () => {
  state.scheme = state.scheme === 'dark' ? 'light' : 'dark';
  sayAll();
});
byId('search').addEventListener('input', search);
onChosen(() => {
  tell();
  draw();
});
// On a phone it would lie over the picture.
byId<HTMLDetailsElement>('key').open = innerWidth > 640;
new ResizeObserver(draw).observe(canvas);
sayAll();
showAll();
const { selected } = data;
if (selected !== null) {
  choose(nodes.get(selected) ?? data.edges.find(({ id }) => id === selected) ?? null);
}
