/** Lines of who met whom. */
import { contactWidth } from '../../../../../contract/contacts.ts';
import { drawn, nodes, state } from './graph.ts';
import { number } from './saying.ts';

const LETTERS = 13;

const contacts = drawn.edges.flatMap(({ from, to, meetings }) => {
  const [a, b] = [nodes.get(from), nodes.get(to)];
  return a && b && meetings ? [{ a, b, meetings }] : [];
});

/** A line for each two who met, the wider, the oftener they did. */
export function paintContacts(on: CanvasRenderingContext2D, colour: string): void {
  on.strokeStyle = colour;
  for (const { a, b, meetings } of contacts) {
    on.lineWidth = contactWidth({ meetings });
    on.beginPath();
    on.moveTo(a.x, a.y);
    on.lineTo(b.x, b.y);
    on.stroke();
  }
}

/** How often two met, in the middle of their line; in pixels of the canvas. */
export function paintCounts(
  on: CanvasRenderingContext2D,
  colours: { readonly ink: string; readonly ground: string },
): void {
  const { x, y, scale, chosen } = state;
  on.font = `600 ${LETTERS}px ${getComputedStyle(document.body).fontFamily}`;
  on.textAlign = 'center';
  on.textBaseline = 'middle';
  on.lineWidth = 5;
  on.strokeStyle = colours.ground;
  on.fillStyle = colours.ink;
  on.globalAlpha = chosen ? 0.4 : 1;
  for (const { a, b, meetings } of contacts) {
    const at = [((a.x + b.x) / 2) * scale + x, ((a.y + b.y) / 2) * scale + y] as const;
    on.strokeText(number(meetings.length), ...at);
    on.fillText(number(meetings.length), ...at);
  }
  on.globalAlpha = 1;
}
