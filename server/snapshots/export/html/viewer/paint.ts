/** Painting the picture. */
import {
  isHollow,
  STATUS_DASHES,
  statusOf,
  statusOfLine,
} from '../../../../../contract/meeting-look.ts';
import type { MeetingStatus } from '../../../../../contract/model.ts';
import { canvas } from './canvas.ts';
import { data, drawn, nearChosen, nodes, state } from './graph.ts';
import { paintContacts, paintCounts } from './paint-contacts.ts';
import { colourOf, paintIcons } from './paint-icons.ts';
import { paintNames } from './paint-names.ts';
import type { ViewedEdge, ViewedNode } from './viewer-data.ts';

const context = canvas.getContext('2d');
const allLines = byStatus(drawn.edges);
let asked = false;

/** Shapes that are painted at once; those with a border are hollow. */
interface Alike {
  readonly path: Path2D;
  readonly colour: string;
  readonly border: MeetingStatus | undefined;
}

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
  const near = nearDrawn();
  on.strokeStyle = colour('--soft');
  on.globalAlpha = chosen ? 0.25 : 0.6;
  on.lineWidth = 1.2;
  strokeLines(on, allLines);
  paintContacts(on, colour('--accent'));
  on.globalAlpha = 1;
  on.strokeStyle = colour('--accent');
  on.lineWidth = 2.5;
  strokeLines(on, byStatus(near.edges));
  const isDim = ({ id }: ViewedNode) => chosen !== null && !near.nodes.has(id);
  paintShapes(on, drawn.nodes.filter(isDim), 0.25);
  paintShapes(
    on,
    drawn.nodes.filter((node) => !isDim(node)),
    1,
  );
  on.setTransform(ratio, 0, 0, ratio, 0, 0);
  const colours = { ink: colour('--ink'), ground: colour('--surface') };
  paintCounts(on, colours);
  paintNames(on, colours, near.nodes);
}

function nearDrawn(): ReturnType<typeof nearChosen> {
  const near = nearChosen();
  return { ...near, edges: near.edges.filter(({ hidden }) => !hidden) };
}

function paintShapes(
  on: CanvasRenderingContext2D,
  some: readonly ViewedNode[],
  opacity: number,
): void {
  on.globalAlpha = opacity;
  const alike = new Map<string, Alike>();
  for (const node of some) {
    const border = isHollow(node) ? statusOf(node) : undefined;
    const key = `${node.kind} ${node.tone} ${border}`;
    const one = alike.get(key) ?? { path: new Path2D(), colour: colourOf(node), border };
    outline(one.path, node);
    alike.set(key, one);
  }
  on.lineWidth = 2.5;
  for (const { path, colour, border } of alike.values()) {
    on.fillStyle = border ? data.grounds[state.scheme] : colour;
    on.fill(path);
    if (!border) continue;
    on.strokeStyle = colour;
    on.setLineDash([...STATUS_DASHES[border]]);
    on.stroke(path);
  }
  on.setLineDash([]);
  paintIcons(on, some);
  on.globalAlpha = 1;
}

/** Lines that lead to a meeting that was not held are broken. */
function strokeLines(on: CanvasRenderingContext2D, groups: typeof allLines): void {
  for (const [status, edges] of groups) {
    on.setLineDash([...STATUS_DASHES[status]]);
    on.stroke(lines(edges));
  }
  on.setLineDash([]);
}

function byStatus(edges: readonly ViewedEdge[]): ReadonlyMap<MeetingStatus, readonly ViewedEdge[]> {
  const groups = new Map<MeetingStatus, ViewedEdge[]>();
  for (const edge of edges) {
    if (edge.meetings) continue;
    const status = statusOfLine(edge, nodes);
    const group = groups.get(status) ?? [];
    group.push(edge);
    groups.set(status, group);
  }
  return groups;
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

function lines(edges: readonly ViewedEdge[]): Path2D {
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
