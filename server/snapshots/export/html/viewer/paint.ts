/** Painting the picture. */
import { isHollow, STATUS_DASHES, statusOf } from '../../../../../contract/meeting-look.ts';
import { MEETING_STATUSES } from '../../../../../contract/model.ts';
import { canvas } from './canvas.ts';
import { data, nearChosen, nodes, state } from './graph.ts';
import { kindColour, paintIcons } from './paint-icons.ts';
import { paintNames } from './paint-names.ts';
import type { ViewedEdge, ViewedNode } from './viewer-data.ts';

const context = canvas.getContext('2d');
let asked = false;

/** Paints it anew before the browser shows the next picture. */
export function draw(): void {
  if (asked) return;
  asked = true;
  requestAnimationFrame(() => {
    asked = false;
    if (context) paint(context);
  });
}

/** A colour of the style sheet. */
function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function paint(on: CanvasRenderingContext2D): void {
  const ratio = devicePixelRatio || 1;
  const { clientWidth: width, clientHeight: height } = canvas;
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== across || canvas.height !== down) {
    canvas.width = across;
    canvas.height = down;
  }
  const { x, y, scale, chosen } = state;
  on.setTransform(ratio, 0, 0, ratio, 0, 0);
  on.clearRect(0, 0, width, height);
  on.setTransform(ratio * scale, 0, 0, ratio * scale, ratio * x, ratio * y);
  const near = nearChosen();
  on.strokeStyle = colour('--soft');
  on.globalAlpha = chosen ? 0.25 : 0.6;
  on.lineWidth = 1.2;
  strokeLines(on, data.edges);
  on.globalAlpha = 1;
  on.strokeStyle = colour('--accent');
  on.lineWidth = 2.5;
  strokeLines(on, near.edges);
  const isDim = ({ id }: ViewedNode) => chosen !== null && !near.nodes.has(id);
  paintShapes(on, data.nodes.filter(isDim), 0.25);
  paintShapes(
    on,
    data.nodes.filter((node) => !isDim(node)),
    1,
  );
  on.setTransform(ratio, 0, 0, ratio, 0, 0);
  paintNames(on, { ink: colour('--ink'), ground: colour('--surface') }, near.nodes);
}

function paintShapes(
  on: CanvasRenderingContext2D,
  some: readonly ViewedNode[],
  opacity: number,
): void {
  on.globalAlpha = opacity;
  const alike = new Map<string, { path: Path2D; one: ViewedNode }>();
  for (const node of some) {
    const key = isHollow(node.properties) ? `${node.kind} ${statusOf(node.properties)}` : node.kind;
    const { path, one } = alike.get(key) ?? { path: new Path2D(), one: node };
    outline(path, node);
    alike.set(key, { path, one });
  }
  on.lineWidth = 2.5;
  for (const { path, one } of alike.values()) {
    const colour = kindColour(one);
    on.fillStyle = isHollow(one.properties) ? data.grounds[state.scheme] : colour;
    on.fill(path);
    if (!isHollow(one.properties)) continue;
    on.strokeStyle = colour;
    on.setLineDash([...STATUS_DASHES[statusOf(one.properties)]]);
    on.stroke(path);
  }
  on.setLineDash([]);
  paintIcons(on, some);
  on.globalAlpha = 1;
}

/** Lines that lead to a meeting that was not held are broken. */
function strokeLines(on: CanvasRenderingContext2D, edges: typeof data.edges): void {
  for (const status of MEETING_STATUSES) {
    const some = edges.filter((edge) => statusOfLine(edge) === status);
    on.setLineDash([...STATUS_DASHES[status]]);
    on.stroke(lines(some));
  }
  on.setLineDash([]);
}

function statusOfLine({ type, from, to }: ViewedEdge) {
  return statusOf(nodes.get(type === 'TOOK_PART_IN' ? to : from)?.properties);
}

function outline(path: Path2D, { kind, x, y, size }: ViewedNode): void {
  const corners = data.corners[kind];
  const radius = size / 2;
  if (!corners) {
    path.moveTo(x + radius, y);
    path.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  for (let at = 0; at < corners.length; at += 2) {
    const [dx = 0, dy = 0] = corners.slice(at, at + 2);
    path[at === 0 ? 'moveTo' : 'lineTo'](x + dx * radius, y + dy * radius);
  }
  path.closePath();
}

function lines(edges: typeof data.edges): Path2D {
  const path = new Path2D();
  for (const { from, to } of edges) {
    const [a, b] = [nodes.get(from), nodes.get(to)];
    if (!a || !b) continue;
    path.moveTo(a.x, a.y);
    if (a !== b) path.lineTo(b.x, b.y);
    else path.arc(a.x, a.y - a.size, a.size / 2, Math.PI / 2, 2.5 * Math.PI);
  }
  return path;
}
